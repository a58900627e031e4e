package kz.jospar.protocol.hierarchy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.staff.Assignment;
import org.jspecify.annotations.Nullable;

/**
 * Staffs of which each knows the one above: kk штабтар жүйесі, ru система штабов. Immutable.
 *
 * <p>Worked case: the republican staff tells «өңірлердің әкімдері» to set measures by the end of October 2025. In {@code
 * Directory.kazakhstan()} these are 17 oblasts and 3 cities of republican significance; it arrives at each whose staff is
 * known, as under an id of its own, {@code
 * republican-2025-10/concrete-measures~kostanay-oblast-staff}, and not at a district's: what a district owes, its oblast's staff
 * says ({@link Incoming#passOn}). Who is addressed decides, and not whom the text speaks of: the same report tells the akims of
 * regions to lead the oblast staffs, and that arrives at the staffs of the three cities too, which are no oblasts.
 */
public final class Hierarchy {
    private final Map<String, StaffBody> byId;

    private Hierarchy(Map<String, StaffBody> byId) {
        this.byId = byId;
    }

    /**
     * Returns the hierarchy of a document.
     *
     * @throws IllegalArgumentException if {@link HierarchyLint} finds an error, with the first one
     */
    public static Hierarchy of(HierarchyDocument document) {
        HierarchyLint.check(document).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .ifPresent(finding -> {
                    throw new IllegalArgumentException(finding.message(Language.EN));
                });
        Map<String, StaffBody> byId = new LinkedHashMap<>();
        document.bodies().forEach(body -> byId.put(body.id(), body));
        return new Hierarchy(byId);
    }

    /** Returns all staffs in the document's order. */
    public List<StaffBody> bodies() {
        return List.copyOf(byId.values());
    }

    /** Returns the staff of an id, if there is one. */
    public Optional<StaffBody> body(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the one staff that has none above. */
    public StaffBody top() {
        return byId.values().stream()
                .filter(body -> body.above() == null)
                .findFirst()
                .orElseThrow();
    }

    /** Tells whether a staff stands below another, directly or not. */
    public boolean isBelow(String lower, String higher) {
        StaffBody at = byId.get(lower);
        String above = at == null ? null : at.above();
        while (above != null && !above.equals(higher)) {
            at = byId.get(above);
            above = at == null ? null : at.above();
        }
        return above != null;
    }

    /**
     * Returns where an assignment of a staff's sitting arrives.
     *
     * @param from the staff that gave it
     * @param sitting the id of its sitting, without a slash
     * @param assignment as it stands in the minutes
     * @throws IllegalArgumentException if there is no staff {@code from}, or a declared receipt lies before the sitting
     */
    public Arrivals arrivals(String from, String sitting, Assignment assignment, Addressing addressing) {
        StaffBody giver = body(from)
                .orElseThrow(() -> new IllegalArgumentException("staff '" + from + "' is not in the hierarchy"));
        Source source = new Source(from, sitting, assignment.id());
        Addressees addressees = new Addressees(this, giver, addressing.directory(), assignment.given());
        Map<String, Executor> reached = new LinkedHashMap<>();
        List<Missed> missed = new ArrayList<>();
        for (Executor executor : assignment.executors()) {
            Addressees.Found found = addressees.of(executor);
            found.staffs().forEach(staff -> reached.putIfAbsent(staff, executor));
            missed.addAll(found.missed());
        }
        List<Arrival> arrived = new ArrayList<>();
        for (StaffBody staff : byId.values()) {
            Executor as = reached.get(staff.id());
            if (as != null) {
                arrived.add(arrival(
                        staff, as, source, assignment, addressing.received().get(staff.id())));
            }
        }
        return new Arrivals(arrived, missed);
    }

    private static Arrival arrival(
            StaffBody staff, Executor as, Source source, Assignment assignment, @Nullable LocalDate received) {
        if (received != null && received.isBefore(assignment.given())) {
            throw new IllegalArgumentException(
                    "staff '" + staff.id() + "' received on " + received + " what was given on " + assignment.given());
        }
        Executor own = new Executor(
                staff.id(),
                staff.name().in(Language.KK),
                as.role() == Role.GROUP ? Role.LEAD : as.role(),
                as.byAgreement(),
                as.jointly(),
                as.text());
        Assignment there = new Assignment(
                source.arrivingId(staff.id()),
                assignment.title(),
                List.of(own),
                assignment.deadline(),
                assignment.timing(),
                received == null ? assignment.given() : received);
        Binding binding = Binding.of(staff.boundByHigher(), source.staff().equals(staff.above()));
        return new Arrival(staff.id(), source, there, binding, received);
    }
}
