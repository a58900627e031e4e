package kz.jospar.core.letters;

import java.util.regex.Pattern;

/**
 * Names that lost the word they belong to: «финансов», «национальной экономики», «облыстардың».
 *
 * <p>Endings alone do not tell: «организации», «учреждения» and «агентства» are nominatives too. So fields of government
 * are listed, and only adjectives are known by their endings.
 */
public final class BareGenitive {
    private static final int LONGEST = 120;
    private static final Pattern RUSSIAN = Pattern.compile(
            "(?:финансов|образования|здравоохранения|просвещения|развития|планирования|природопользования|страхования"
                    + "|(?:машино)?строительства|предпринимательства|занятости|промышленности|юстиции|экологии|экономики"
                    + "|энергетики|политики|статистики|культуры|архитектуры|обороны|труда|спорта|туризма|транспорта"
                    + "|торговли|цифровизации|ветеринарии|статистики|науки"
                    + "|(?!городско|областно|головно)\\p{Ll}{4,}(?:ого|ой|ых)|\\p{Ll}{5,}их)(?:,? .*)?");
    private static final Pattern KAZAKH = Pattern.compile("\\p{Ll}[\\p{L} -]*(?:[ндт]ың|[ндт]ің)");

    private BareGenitive() {}

    /** Tells whether a name begins with a small letter and is a genitive without the word that it belongs to. */
    public static boolean is(String name) {
        return name.length() <= LONGEST
                && (RUSSIAN.matcher(name).matches() || KAZAKH.matcher(name).matches());
    }
}
