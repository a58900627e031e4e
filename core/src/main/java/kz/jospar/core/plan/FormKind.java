package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What sort of thing shows that a measure is done: kk аяқтау нысанының түрі, ru вид формы завершения. */
public enum FormKind {
    /** kk ақпарат, мәлімет, ru информация, сведения. */
    INFORMATION,
    /** kk есеп, баяндама, фотоесеп, ru отчёт, доклад, фотоотчёт. */
    REPORT,
    /** kk анықтама, талдамалық анықтама, ru справка, аналитическая справка. */
    ANALYTICAL_NOTE,
    /** kk талдау, зерттеу, ru анализ, исследование. */
    STUDY,
    /** kk ұсыныстар, ru предложения. */
    PROPOSALS,
    /** kk меморандум, келісім, шарт, ru меморандум, соглашение, договор. */
    AGREEMENT,
    /** kk нормативтік құқықтық акт (НҚА), ru нормативный правовой акт (НПА): some act that is not named nearer. */
    NORMATIVE_ACT,
    /** kk заң, заң жобасы, ru закон, законопроект. */
    LAW,
    /** kk қаулы, ru постановление, ППРК (one of the Government). */
    RESOLUTION,
    /** kk бұйрық, ru приказ. */
    ORDER,
    /** kk өкім, ru распоряжение. */
    INSTRUCTION,
    /** kk шешім, қарар, ru решение, резолюция. */
    DECISION,
    /** kk хаттама, ru протокол. */
    MINUTES,
    /** kk хат, қызметтік жазба, ru письмо, служебная записка. */
    LETTER,
    /** kk кесте, график, ru график. */
    SCHEDULE,
    /** kk жоспар, жол картасы, ru план, дорожная карта. */
    PLAN,
    /** kk алгоритм, қағидалар, нұсқаулық, әдістемелік құрал, ru алгоритм, правила, методическое пособие. */
    GUIDANCE,
    /** kk тізім, журнал, ru список, журнал. */
    REGISTER,
    /** kk іске қосу актісі, сертификат, ru акт ввода, сертификат. */
    ACT,
    /** kk бюджеттік өтінім, ru бюджетная заявка. */
    BUDGET_REQUEST,
    /** kk жариялау, материалдар, ru публикация, материалы в СМИ. */
    PUBLICATION,
    /** kk іс-шара, ru мероприятие: a seminar, a lecture, a contest, a course, a meeting, a raid. */
    EVENT,
    /** kk іске қосу, орнату, ашу, ru ввод, установка, открытие: something now there that was not. */
    INSTALLATION,
    /** kk талап етілмейді, жоқ, ru не требуется, отсутствует: nothing has to show that the measure is done. */
    NOT_REQUIRED,
    /** Words without a kind of their own here. */
    OTHER;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Tells whether information on what was done is meant, which has a day of its own after a period (resolution 10 of the
     * Government of 06.01.2023, ed. 04.10.2024, 177, speaks of information; that reports and notes are information too is
     * plain sense).
     */
    public boolean isReport() {
        return this == INFORMATION || this == REPORT || this == ANALYTICAL_NOTE;
    }
}
