package kz.jospar.protocol.paper;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.minutes.Attendee;
import kz.jospar.protocol.minutes.Attendee.How;
import kz.jospar.protocol.minutes.Attendee.Standing;
import kz.jospar.protocol.minutes.Attendee.Stay;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.minutes.Moment;
import kz.jospar.protocol.minutes.QuorumCheck;
import kz.jospar.protocol.paper.Paper.Heading;
import kz.jospar.protocol.paper.Paper.Numbered;
import kz.jospar.protocol.paper.Paper.Numbered.Item;
import kz.jospar.protocol.paper.Paper.Paragraph;
import kz.jospar.protocol.paper.Paper.Part;
import kz.jospar.protocol.paper.Paper.Table;
import kz.jospar.protocol.paper.Paper.Table.Column;

/** Who was there, who was not, who was invited, and whether they were enough. */
record Attendance(Minutes minutes, Wording wording) {

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        List<Attendee> present = minutes.attendees().stream()
                .filter(one -> !one.stays().isEmpty())
                .toList();
        List<Attendee> absent = minutes.attendees().stream()
                .filter(one -> one.stays().isEmpty())
                .toList();
        parts.add(new Heading(2, wording.say("attendance"), false));
        if (!present.isEmpty()) {
            parts.add(table("present", "how", 26, present));
        }
        if (!absent.isEmpty()) {
            parts.add(table("absent", "note", 26, absent));
        }
        parts.add(new Paragraph(
                wording.say("voters", count(minutes.attendees(), false), count(minutes.attendees(), true))));
        guests(parts);
        parts.add(new Heading(2, wording.say("quorum"), false));
        for (QuorumCheck check : minutes.quorum()) {
            parts.add(new Paragraph(wording.at(check.at())
                    .then(wording.plain(". "))
                    .then(wording.because(check.outcome().explanation()))));
        }
        if (minutes.quorum().isEmpty()) {
            parts.add(new Paragraph(wording.say("quorum.none")));
        }
        return parts;
    }

    private void guests(List<Part> parts) {
        if (minutes.guests().isEmpty()) {
            return;
        }
        parts.add(new Heading(2, wording.say("guests"), false));
        List<Item> items = new ArrayList<>();
        for (LocalizedText guest : minutes.guests()) {
            items.add(new Item((items.size() + 1) + ".", wording.of(guest).capital(), List.of()));
        }
        parts.add(new Numbered(items));
    }

    private Words count(List<Attendee> all, boolean there) {
        return wording.plain(Long.toString(all.stream()
                .filter(one -> one.standing() == Standing.VOTER)
                .filter(one -> !there || one.stays().stream().anyMatch(stay -> stay.how() != How.LISTENER))
                .count()));
    }

    /** Where there is nothing to be said in it, the last column is left out. */
    private Table table(String caption, String last, int percent, List<Attendee> all) {
        List<Words> notes = all.stream().map(this::note).toList();
        boolean noted = notes.stream().anyMatch(note -> !note.isEmpty());
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(wording.say("no"), 7));
        columns.add(new Column(wording.say("post"), noted ? 69 - percent : 69));
        columns.add(new Column(wording.say("role"), 24));
        if (noted) {
            columns.add(new Column(wording.say(last), percent));
        }
        List<List<Words>> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            List<Words> row = new ArrayList<>();
            row.add(wording.plain(Integer.toString(i + 1)));
            row.add(wording.of(all.get(i).post()).capital());
            row.add(role(all.get(i)));
            if (noted) {
                row.add(notes.get(i));
            }
            rows.add(row);
        }
        return new Table(wording.say(caption), columns, 1, rows);
    }

    private Words role(Attendee one) {
        Words role = wording.role(one.role());
        return one.standing() == Standing.VOTER
                ? role
                : role.then(wording.plain(" (")).then(wording.say("no-vote")).then(wording.plain(")"));
    }

    private Words note(Attendee one) {
        List<Words> notes = new ArrayList<>(one.stays().stream().map(this::stay).toList());
        if (one.standing() == Standing.REFUSED) {
            notes.add(wording.say("refused"));
        }
        one.changes()
                .forEach(change -> notes.add(wording.at(change.from())
                        .then(wording.plain(": "))
                        .then(wording.say("standing." + change.to().code()))));
        return Words.join(wording.language(), "; ", notes);
    }

    private Words stay(Stay stay) {
        List<Words> facts = new ArrayList<>();
        String substitute = stay.substitute();
        Words who = substitute == null ? wording.say("unnamed") : Words.asGiven(substitute);
        facts.add(wording.say("how." + stay.how().code(), who));
        if (minutes.opened().isBefore(stay.from())) {
            facts.add(wording.say("came", wording.at(stay.from())));
        }
        Moment until = stay.until();
        Moment closed = minutes.closed();
        if (until != null && (closed == null || until.isBefore(closed))) {
            facts.add(wording.say("left", wording.at(until)));
        }
        return Words.join(wording.language(), ", ", facts);
    }
}
