package kz.jospar.protocol.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.assignment.Objection.Reason;
import kz.jospar.protocol.regulation.AssignmentRules.Closing;

/** Judges requests for an end of control. Whatever is taken off without being done rests on a document. */
final class Closings {
    private Closings() {}

    static Ruling judge(ClosingRequest request, AssignmentPolicy policy) {
        Optional<List<Closing>> grounds = policy.takenOff().said();
        Citation citation = policy.citation(policy.takenOff()).orElse(null);
        List<Objection> objections = new ArrayList<>();
        if (grounds.isEmpty()) {
            objections.add(new Objection(Reason.UNSAID, List.of("#protocol.assignment.rule.takenOff"), citation));
        } else if (!grounds.get().contains(request.ground())) {
            objections.add(new Objection(Reason.NO_SUCH_GROUND, List.of(word(request.ground())), citation));
        }
        if (request.ground() != Closing.DONE && request.basis().isBlank()) {
            objections.add(new Objection(Reason.NO_BASIS, List.of(word(request.ground())), null));
        }
        return objections.isEmpty()
                ? new Ruling.Permitted(citation == null ? List.of() : List.of(citation), List.of())
                : new Ruling.Refused(objections);
    }

    private static String word(Closing ground) {
        return "#protocol.assignment.closing." + ground.code();
    }
}
