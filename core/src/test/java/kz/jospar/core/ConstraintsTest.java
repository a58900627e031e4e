package kz.jospar.core;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Organization;
import kz.jospar.core.party.Role;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.MeasureNumber;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.staff.Meeting;
import kz.jospar.core.staff.MeetingRole;
import kz.jospar.core.staff.NoticeStep;
import kz.jospar.core.staff.Participant;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.core.staff.Staff;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a person should mend is reported all at once, in the language asked for. Always the bean is validated: javac
 * drops type-use annotations from a compact constructor's parameters, so validating constructors would see less.
 */
class ConstraintsTest {
    private static final LocalizedText NAME = LocalizedText.of(Language.KK, "Білім бөлімі");
    private static final Executor BB = new Executor("bb", "ББ", Role.LEAD, false, false, "ББ");
    private static final Timing MONTHLY = Timing.Recurring.every(Cycle.MONTH);

    private static final Map<String, List<String>> TEXTS = Map.of(
            "deadline", List.of("орындау мерзімі көрсетілмеген", "не указан срок исполнения", "no deadline is given"),
            "executors",
                    List.of(
                            "бірде-бір орындаушы көрсетілмеген",
                            "не указан ни один исполнитель",
                            "no executor is named"),
            "agenda",
                    List.of(
                            "отырыстың күн тәртібінде бірде-бір мәселе жоқ",
                            "в повестке дня заседания нет ни одного вопроса",
                            "the agenda of the meeting has no question"),
            "sections",
                    List.of("жоспарда бірде-бір бөлім жоқ", "в плане нет ни одного раздела", "the plan has no section"),
            "seats", List.of("құрамда бірде-бір орын жоқ", "в составе нет ни одного места", "the staff has no seat"),
            "written",
                    List.of(
                            "мәтін ешбір тілде жазылмаған",
                            "текст не написан ни на одном языке",
                            "the text is written in no language"));

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreTheDefaultLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest(name = "asked {0} where the machine speaks {1}")
    @CsvSource({
        "kk,kk",
        "kk,ru",
        "kk,tr",
        "kk,en",
        "ru,kk",
        "ru,ru",
        "ru,tr",
        "ru,en",
        "en,kk",
        "en,ru",
        "en,tr",
        "en,en",
        "kk-KZ,ru",
        "ru-KZ,en",
        "en-GB,ru",
        "kk-Cyrl-KZ,ru"
    })
    void everyDefectOfAPlanIsReportedAtOnceInTheLanguageAskedFor(String asked, String machine) {
        Locale.setDefault(Locale.forLanguageTag(machine));
        Plan plan = plan(
                LocalizedText.EMPTY,
                List.of(
                        new Section(
                                LocalizedText.of(Language.RU, " "),
                                List.of(
                                        measure("1", NAME, List.of(BB), "ай сайын", MONTHLY),
                                        measure("2", LocalizedText.EMPTY, List.of(BB), " ", null),
                                        measure("3", NAME, List.of(), "ай сайын", MONTHLY)),
                                1),
                        new Section(null, List.of(measure("4", NAME, List.of(), "", null)), null)),
                List.of(new Organization("bb", "ББ", LocalizedText.EMPTY)));

        assertThat(defects(plan, asked))
                .containsExactlyInAnyOrderEntriesOf(expected(
                        asked,
                        "title.written",
                        "sections[0].heading.written",
                        "sections[0].measures[1].title.written",
                        "sections[0].measures[1].deadline",
                        "sections[0].measures[2].executors",
                        "sections[1].measures[0].executors",
                        "sections[1].measures[0].deadline",
                        "glossary[0].name.written"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void aPlanWithoutSectionsAStaffWithoutSeatsAMeetingWithoutAnAgendaAreReported(String asked) {
        assertThat(defects(plan(NAME, List.of(), List.of()), asked)).isEqualTo(expected(asked, "sections"));
        assertThat(defects(new Staff("s", NAME, List.of()), asked)).isEqualTo(expected(asked, "seats"));
        assertThat(defects(
                        new Staff("s", NAME, List.of(new Seat("1", LocalizedText.EMPTY, SeatRole.HEAD, true, false))),
                        asked))
                .isEqualTo(expected(asked, "seats[0].post.written"));
        assertThat(defects(meeting(NAME, List.of()), asked)).isEqualTo(expected(asked, "agenda"));
        assertThat(defects(meeting(LocalizedText.EMPTY, List.of(NAME, LocalizedText.EMPTY)), asked))
                .isEqualTo(expected(asked, "title.written", "agenda[1].written"));
        Meeting plain = meeting(NAME, List.of(NAME));
        assertThat(defects(
                        new Meeting(
                                plain.id(),
                                plain.title(),
                                plain.start(),
                                plain.end(),
                                plain.zone(),
                                plain.place(),
                                plain.agenda(),
                                List.of(new Participant("1", LocalizedText.EMPTY, MeetingRole.CHAIR)),
                                List.of(new NoticeStep(
                                        "1", LocalizedText.EMPTY, 5, TermUnit.DAY, Direction.BEFORE, null))),
                        asked))
                .isEqualTo(expected(asked, "participants[0].post.written", "notices[0].what.written"));
        assertThat(defects(
                        new Assignment("a", LocalizedText.EMPTY, List.of(), "", null, LocalDate.of(2026, 3, 31)),
                        asked))
                .isEqualTo(expected(asked, "title.written", "executors"));
    }

    @Test
    void aLanguageTheLibraryDoesNotSpeakIsAnsweredInKazakh() {
        Locale.setDefault(Locale.forLanguageTag("tr"));
        assertThat(defects(new Staff("s", NAME, List.of()), "tr")).isEqualTo(expected("kk", "seats"));
    }

    @Test
    void whatIsWellFormedHasNoDefects() {
        Measure measure = measure("1", NAME, List.of(BB), "ай сайын", MONTHLY);
        Plan plan = plan(
                NAME,
                List.of(new Section(null, List.of(measure), null)),
                List.of(new Organization("bb", "ББ", LocalizedText.of(Language.EN, "Education"))));
        assertThat(defects(plan, "kk")).isEmpty();
        assertThat(defects(meeting(NAME, List.of(NAME)), "kk")).isEmpty();
        assertThat(defects(new Assignment("a", NAME, List.of(BB), "", MONTHLY, LocalDate.of(2026, 3, 31)), "kk"))
                .isEmpty();
        assertThat(defects(new Staff("s", NAME, List.of(new Seat("1", NAME, SeatRole.HEAD, true, false))), "kk"))
                .isEmpty();
    }

    private static Plan plan(LocalizedText title, List<Section> sections, List<Organization> glossary) {
        return new Plan(
                Plan.FORMAT,
                "p",
                title,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                sections,
                glossary,
                List.of(),
                List.of(),
                null);
    }

    private static Measure measure(
            String id, LocalizedText title, List<Executor> executors, String deadline, Timing timing) {
        return new Measure(id, new MeasureNumber(id), title, null, executors, deadline, timing, null, Map.of(), null);
    }

    private static Meeting meeting(LocalizedText title, List<LocalizedText> agenda) {
        LocalDateTime start = LocalDateTime.of(2026, 3, 31, 9, 0);
        return new Meeting("m", title, start, start.plusHours(1), ZoneId.of("Asia/Almaty"), "", agenda);
    }

    private static Map<String, String> expected(String language, String... paths) {
        int index = List.of("kk", "ru", "en").indexOf(language.substring(0, 2));
        return List.of(paths).stream()
                .collect(toMap(
                        path -> path,
                        path -> TEXTS.get(path.substring(path.lastIndexOf('.') + 1))
                                .get(index)));
    }

    private static Map<String, String> defects(Object bean, String language) {
        MessageInterpolator messages = new ParameterMessageInterpolator();
        Locale locale = Locale.forLanguageTag(language);
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new MessageInterpolator() {
                    @Override
                    public String interpolate(String template, Context context) {
                        return messages.interpolate(template, context, locale);
                    }

                    @Override
                    public String interpolate(String template, Context context, Locale other) {
                        return messages.interpolate(template, context, other);
                    }
                })
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(bean).stream()
                    .collect(toMap(
                            v -> v.getPropertyPath().toString(),
                            v -> v.getMessage(),
                            (a, b) -> a + "; " + b,
                            TreeMap::new));
        }
    }
}
