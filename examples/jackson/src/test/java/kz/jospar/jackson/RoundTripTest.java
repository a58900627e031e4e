package kz.jospar.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.staff.Meeting;
import kz.jospar.core.staff.Staff;
import kz.jospar.core.time.Timing;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whatever is written comes back equal, and both Jacksons write the same bytes. */
class RoundTripTest {
    private static final JsonDocuments TWO = Jackson2.documents();
    private static final JsonDocuments THREE = Jackson3.documents();

    @Property(tries = 500)
    void plansComeBackEqualAndBothJacksonsWriteTheSameBytes(@ForAll("plans") Plan plan) throws IOException {
        String json = roundTrip(plan, Plan.class);

        assertThat(json).startsWith("{\n  \"format\": \"" + Plan.FORMAT + "\",\n  \"id\": \"" + plan.id() + "\",\n");
        assertThat(json).endsWith("}\n").doesNotContain("\r");
        Statistics.label("measures").collect(Math.min(3, plan.measures().size()));
        plan.measures()
                .forEach(measure -> Statistics.label("timing")
                        .collect(
                                measure.timing() == null
                                        ? "none"
                                        : measure.timing().getClass().getSimpleName()));
    }

    @Property(tries = 1000)
    void timingsOfEveryShapeComeBackEqual(@ForAll("timings") Timing timing) throws IOException {
        String json = roundTrip(timing, Timing.class);

        assertThat(json).startsWith("{\n  \"kind\": \"");
        Statistics.collect(timing.getClass().getSimpleName());
        Statistics.coverage(coverage -> {
            for (Class<?> shape : Timing.class.getPermittedSubclasses()) {
                coverage.check(shape.getSimpleName()).count(n -> n > 0);
            }
        });
    }

    @Property(tries = 300)
    void staffsComeBackEqual(@ForAll("staffs") Staff staff) throws IOException {
        roundTrip(staff, Staff.class);
    }

    @Property(tries = 500)
    void meetingsComeBackEqual(@ForAll("meetings") Meeting meeting) throws IOException {
        roundTrip(meeting, Meeting.class);
    }

    @Property(tries = 300)
    void assignmentsComeBackEqual(@ForAll("assignments") Assignment assignment) throws IOException {
        roundTrip(assignment, Assignment.class);
    }

    private static <T> String roundTrip(T document, Class<T> type) throws IOException {
        byte[] two = write(TWO, document);
        byte[] three = write(THREE, document);
        String json = new String(two, UTF_8);
        assertThat(new String(three, UTF_8)).isEqualTo(json);
        assertThat(three).isEqualTo(two);
        assertThat(TWO.read(new ByteArrayInputStream(three), type)).as(json).isEqualTo(document);
        assertThat(THREE.read(new ByteArrayInputStream(two), type)).as(json).isEqualTo(document);
        return json;
    }

    private static byte[] write(JsonDocuments documents, Object document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        documents.write(document, out);
        return out.toByteArray();
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.any();
    }

    @Provide
    Arbitrary<Timing> timings() {
        return Timings.any();
    }

    @Provide
    Arbitrary<Staff> staffs() {
        return Bodies.staffs();
    }

    @Provide
    Arbitrary<Meeting> meetings() {
        return Bodies.meetings();
    }

    @Provide
    Arbitrary<Assignment> assignments() {
        return Bodies.assignments();
    }
}
