package kz.jospar.protocol.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.minutes.QuestionRecord;
import kz.jospar.protocol.minutes.QuestionRecord.Given;
import kz.jospar.protocol.paper.Paper.Heading;
import kz.jospar.protocol.paper.Paper.Line;
import kz.jospar.protocol.paper.Paper.Numbered;
import kz.jospar.protocol.paper.Paper.Numbered.Item;
import kz.jospar.protocol.paper.Paper.Part;

/** What is to be done, numbered within the question: the body's assignments first, then each giver's own. */
record Assigned(Minutes minutes, int number, QuestionRecord question, Wording wording) {

    List<Part> parts() {
        Map<String, List<Assignment>> byGiver = new LinkedHashMap<>();
        byGiver.put("", new ArrayList<>());
        for (Given one : question.assignments()) {
            byGiver.computeIfAbsent(Objects.toString(one.by(), ""), any -> new ArrayList<>())
                    .add(one.assignment());
        }
        List<Part> parts = new ArrayList<>();
        int given = 0;
        for (Map.Entry<String, List<Assignment>> one : byGiver.entrySet()) {
            if (one.getValue().isEmpty()) {
                continue;
            }
            String by = one.getKey();
            parts.add(new Heading(3, wording.say(by.isEmpty() ? "assigned" : giver(by)), false));
            if (!by.isEmpty()) {
                parts.add(new Line(wording.say("giver"), wording.who(by)));
            }
            List<Item> items = new ArrayList<>();
            for (Assignment assignment : one.getValue()) {
                given++;
                items.add(item(number + "." + given + ".", assignment));
            }
            parts.add(new Numbered(items));
        }
        return parts;
    }

    private String giver(String seat) {
        return minutes.attendees().stream().anyMatch(one -> one.seat().equals(seat) && one.role() == SeatRole.HEAD)
                ? "assigned.by-head"
                : "assigned.by-chair";
    }

    private Item item(String label, Assignment assignment) {
        List<Words> executors =
                assignment.executors().stream().map(this::executor).toList();
        Words term = assignment.deadline().isBlank() ? wording.say("term.none") : Words.asGiven(assignment.deadline());
        return new Item(
                label,
                wording.of(assignment.title()),
                List.of(
                        new Line(
                                wording.say("executors"),
                                executors.isEmpty()
                                        ? wording.say("executors.none")
                                        : Words.join(wording.language(), "; ", executors)),
                        new Line(wording.say("term"), term)));
    }

    /** The item as it was handed in has its marks; a bare name gets them. */
    private Words executor(Executor executor) {
        if (!executor.text().equals(executor.name())) {
            return Words.asGiven(executor.text());
        }
        List<Words> marks = new ArrayList<>();
        if (executor.role() == Role.CONSOLIDATOR || executor.role() == Role.CONVENOR) {
            marks.add(wording.sentence("role." + executor.role().code()));
        }
        if (executor.byAgreement()) {
            marks.add(wording.sentence("role.by-agreement"));
        }
        Words name = Words.asGiven(executor.name());
        return marks.isEmpty()
                ? name
                : name.then(wording.plain(" ("))
                        .then(Words.join(wording.language(), ", ", marks))
                        .then(wording.plain(")"));
    }
}
