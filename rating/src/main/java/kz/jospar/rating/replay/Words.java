package kz.jospar.rating.replay;

import java.util.List;
import java.util.Objects;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.time.PlanPeriod;
import org.jspecify.annotations.Nullable;

/** Sentences of what was and what is. */
final class Words {
    private Words() {}

    static String period(PlanPeriod period) {
        return Messages.day(period.from()) + "–" + Messages.day(period.toInclusive());
    }

    static String said(
            Language language, String code, List<String> where, @Nullable String stated, @Nullable String found) {
        Messages messages = Messages.in(language);
        String nothing = messages.text("rating.replay.nothing");
        String before = stated == null ? messages.text("rating.replay.unknown") : quoted(stated, nothing);
        String now = quoted(Objects.requireNonNullElse(found, ""), nothing);
        String place = messages.text("rating.replay." + code, where);
        return messages.text("rating.replay.differs", List.of(place, before, now));
    }

    private static String quoted(String value, String nothing) {
        return value.isEmpty() ? nothing : value;
    }
}
