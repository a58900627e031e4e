package kz.jospar.probe;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.jospar.core.draft.DraftValidators;
import kz.jospar.core.draft.PlanDraft;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Directory;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.plan.Approval;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.MeasureNumber;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.staff.Meeting;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.core.staff.Staff;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import kz.jospar.jackson.Jackson2;
import kz.jospar.jackson.Jackson3;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Regulations;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What an embedder does with plans: check them, write them, read them. Tells what came of it, line by line. */
public final class Probe {
    private Probe() {}

    public static List<String> run() throws Exception {
        List<String> lines = new ArrayList<>();
        lines.add("named: " + Plan.class.getModule().isNamed() + ", together: "
                + (Plan.class.getModule().getLayer() == Probe.class.getModule().getLayer()));
        LocalizedText name = LocalizedText.of(Language.KK, "Жоспар");
        Timing timing = new Timing.Several(
                List.of(Timing.Recurring.every(Cycle.MONTH), new Timing.OnDay(LocalDate.of(2026, 3, 31))));
        Executor executor = new Executor("bb", "ББ", Role.LEAD, false, true, "ББ");
        Measure measure = new Measure(
                "1", new MeasureNumber("1."), name, null, List.of(executor), "", timing, null, Map.of("а", "ә"), 2);
        Measure orphan = new Measure(
                "2", new MeasureNumber("2."), name, null, List.of(), "ай сайын", timing, null, Map.of(), null);
        Plan plan = new Plan(
                Plan.FORMAT, "p", LocalizedText.EMPTY, null, null, PlanPeriod.ofYears(2026, 2026),
                new Approval(null, null, null, 2026, List.of("Бекітемін")), List.of(), List.of(),
                List.of(new Section(name, List.of(measure, orphan), 1)), List.of(), List.of(), List.of(), null);
        Staff staff = new Staff("s", name, List.of(new Seat("1", LocalizedText.EMPTY, SeatRole.HEAD, true, false)));
        LocalDateTime start = LocalDateTime.of(2026, 3, 31, 9, 0);
        Meeting meeting =
                new Meeting("m", name, start, start.plusHours(1), ZoneId.of("Asia/Almaty"), "", List.of());
        Assignment assignment = new Assignment("a", name, List.of(), "", timing, LocalDate.of(2026, 3, 31));
        for (Object bean : List.of(plan, staff, meeting, assignment)) {
            for (String language : List.of("kk", "ru", "en")) {
                lines.addAll(defects(bean, language));
            }
            lines.add(bean.getClass().getSimpleName() + " comes back: " + comesBack(bean));
        }
        lines.add(regulations() + " regulations come back: true");
        lines.addAll(requests());
        return lines;
    }

    /** Returns how many of the library's own regulations come back. */
    private static int regulations() throws Exception {
        int back = 0;
        for (String name : Regulations.names()) {
            try (InputStream in = Regulations.open(name)) {
                back += comesBack(Jackson3.documents().read(in, Regulation.class)) ? 1 : 0;
            }
        }
        return back;
    }

    /** Two requests, read by each Jackson: one with mistakes, and one that becomes a plan. */
    private static List<String> requests() throws Exception {
        List<String> lines = new ArrayList<>();
        String wrong = "{\"title\":{\"kk\":\" \"},\"from\":\"2026-12-31\",\"toInclusive\":\"2026-01-01\","
                + "\"sections\":[{\"measures\":[{\"number\":\"1.\",\"title\":{\"ru\":\"Отчёт\"},"
                + "\"executors\":[\"ЩҚЩ\"],\"deadline\":\"кешкісін\"}]}]}";
        String right = wrong.replace("\" \"", "\"Жоспар\"")
                .replace("2026-01-01", "2027-12-31")
                .replace("[\"ЩҚЩ\"]", "[{\"name\":\"Абай облысының әкімдігі\",\"role\":\"lead\"}]")
                .replace("кешкісін", "тоқсан сайын");
        for (JsonDocuments json : List.of(Jackson2.documents(), Jackson3.documents())) {
            PlanDraft draft = json.read(new ByteArrayInputStream(wrong.getBytes(UTF_8)), PlanDraft.class);
            for (String language : List.of("kk", "ru", "en")) {
                lines.addAll(defects(draft, language));
            }
            PlanDraft good = json.read(new ByteArrayInputStream(right.getBytes(UTF_8)), PlanDraft.class);
            lines.addAll(defects(good, "kk"));
            Plan plan = good.toPlan("p");
            lines.add(plan.measures().get(0).id() + " " + plan.measures().get(0).timing() + ", comes back: " + comesBack(good));
        }
        return lines;
    }

    private static boolean comesBack(Object bean) throws Exception {
        JsonDocuments two = Jackson2.documents();
        JsonDocuments three = Jackson3.documents();
        ByteArrayOutputStream byTwo = new ByteArrayOutputStream();
        ByteArrayOutputStream byThree = new ByteArrayOutputStream();
        two.write(bean, byTwo);
        three.write(bean, byThree);
        return Arrays.equals(byTwo.toByteArray(), byThree.toByteArray())
                && two.read(new ByteArrayInputStream(byThree.toByteArray()), bean.getClass()).equals(bean)
                && three.read(new ByteArrayInputStream(byTwo.toByteArray()), bean.getClass()).equals(bean);
    }

    private static List<String> defects(Object bean, String language) {
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
                .constraintValidatorFactory(DraftValidators.with(Directory.kazakhstan()))
                .buildValidatorFactory()) {
            return factory.getValidator().validate(bean).stream()
                    .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                    .sorted()
                    .toList();
        }
    }
}
