package kz.jospar.schedule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Runs under several default locales and time zones and puts the own ones back. */
public final class Defaults {
    private static final List<String> LOCALES =
            List.of("kk", "ru", "tr", "en", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist");
    private static final List<String> ZONES = List.of("Asia/Almaty", "America/New_York");

    private Defaults() {}

    /** Returns the different answers; one, if nothing depends on the defaults. */
    public static <T> Set<T> each(Supplier<T> question) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Set<T> answers = new LinkedHashSet<>();
        try {
            for (String tag : LOCALES) {
                for (String id : ZONES) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    answers.add(question.get());
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        return answers;
    }
}
