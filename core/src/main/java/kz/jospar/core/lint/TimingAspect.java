package kz.jospar.core.lint;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;

/** What two deadlines can differ in: kk мерзім белгісі, ru признак срока. */
public enum TimingAspect {
    /** kk мерзім түрі, ru вид срока: a day against a recurrence, work without end against a window. */
    KIND,
    /** kk мерзімдер саны, ru число сроков: two deadlines in one cell against one. */
    NUMBER,
    /** kk жиілігі, ru периодичность: quarterly against yearly. */
    FREQUENCY,
    /** kk рет саны, ru число раз. */
    COUNT,
    /** kk «кемінде», ru «не реже»: a minimum against an exact number. */
    MINIMUM,
    /** kk қайталану кезеңі, ru период действия: the days that a phrase lets a recurrence run. */
    STRETCH,
    /** kk жыл ішіндегі кезеңдер, ru отрезки года: June and December against December. */
    WINDOWS,
    /** kk басталуы, ru начало: of a window that ends alike, or of continuous work. */
    BEGINNING,
    /** kk жыл, ru год. */
    YEAR,
    /** kk ай, ru месяц. */
    MONTH,
    /** kk күн, ru число. */
    DAY,
    /** kk мерзім ұзақтығы, ru продолжительность: 10 days against 15. */
    LENGTH,
    /** kk күнтізбелік немесе жұмыс күндері, ru календарные или рабочие дни. */
    DAY_TYPE,
    /** kk мерзім өлшемі, ru единица срока: days against months. */
    UNIT,
    /** kk оқиғаға дейін немесе кейін, ru до события или после. */
    DIRECTION,
    /** kk «дейін» және «кешіктірмей», ru «до» и «не позднее», on one day: whether it is included may be disputed. */
    LIMIT;

    /** Returns the name used in JSON and in the keys of sentences: {@code day-type}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the aspect in words. */
    public String words(Language language) {
        return Messages.in(language).text("finding." + LanguageVersions.DIFFER + "." + code());
    }
}
