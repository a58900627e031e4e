package kz.jospar.schedule.ical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Organization;
import kz.jospar.core.phrase.TimingWords;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/** What the entries of one measure say alike, made once while they follow each other. */
final class OwnerTexts {
    private final Language language;
    private final boolean persons;
    private final Messages messages;
    private final Map<String, Organization> bodies = new HashMap<>();
    private final boolean numbered;
    private final String owner;
    private @Nullable OfMeasure last;

    OwnerTexts(FeedOwner owner, FeedStyle style) {
        this.language = style.asked.language;
        this.persons = style.asked.persons;
        this.messages = Messages.in(language);
        this.numbered = owner.isPlan();
        this.owner = owner(owner, messages);
        owner.bodies().forEach(body -> bodies.putIfAbsent(body.id(), body));
    }

    /**
     * The texts of a measure.
     *
     * @param commitment whose they are
     * @param title its number and first words
     * @param lines what it is, who does it and by which words
     */
    record OfMeasure(Commitment commitment, String title, String lines) {}

    Messages messages() {
        return messages;
    }

    /** Returns the line that names the plan or the document. */
    String owner() {
        return owner;
    }

    static String owner(FeedOwner owner, Messages messages) {
        String title = Titles.oneLine(owner.title().in(messages.language()));
        return messages.text(owner.isPlan() ? "feed.plan" : "feed.document", title);
    }

    OfMeasure of(Commitment commitment) {
        OfMeasure texts = last;
        if (texts == null || texts.commitment() != commitment) {
            String words = Titles.oneLine(commitment.title().in(language));
            texts = new OfMeasure(
                    commitment,
                    numbered ? Titles.of(number(commitment), words) : Titles.of(words),
                    lines(commitment, words));
            last = texts;
        }
        return texts;
    }

    /**
     * The number that the plan has today, without its last dot, by which people look a measure up: its id is that of the
     * first edition, which an amendment may renumber. What is no measure has its id alone.
     */
    private static String number(Commitment commitment) {
        if (!(commitment instanceof Measure measure)) {
            return commitment.id();
        }
        String text = Titles.oneLine(measure.number().text());
        String number =
                text.endsWith(".") ? text.substring(0, text.length() - 1).strip() : text;
        return number.isEmpty() ? commitment.id() : number;
    }

    private String lines(Commitment commitment, String words) {
        List<String> lines = new ArrayList<>();
        lines.add(
                numbered
                        ? messages.text("feed.measure", number(commitment), words)
                        : messages.text("feed.duty", words));
        if (commitment instanceof Measure measure
                && measure.form() != null
                && !measure.form().text().isBlank()) {
            lines.add(messages.text("feed.form", Titles.oneLine(measure.form().text())));
        }
        if (!commitment.executors().isEmpty()) {
            lines.add(messages.text(
                    "feed.executors",
                    commitment.executors().stream().map(this::executor).collect(Collectors.joining("; "))));
        }
        if (!commitment.deadline().isBlank()) {
            String key = numbered ? "feed.deadline" : isWritten(commitment) ? "feed.term" : "feed.derivedTerm";
            lines.add(messages.text(key, Titles.oneLine(commitment.deadline())));
        }
        return String.join("\n", lines);
    }

    /** Words made of the timing itself stand in no document, and are not quoted as if they did. */
    private static boolean isWritten(Commitment commitment) {
        Timing timing = commitment.timing();
        return timing == null
                || Stream.of(Language.values())
                        .noneMatch(one -> TimingWords.write(timing, one).equals(commitment.deadline()));
    }

    private String executor(Executor executor) {
        Organization body = bodies.get(executor.id());
        String name = body == null
                ? name(executor)
                : name(executor) + " (" + body.name().in(language) + ")";
        String role = messages.text("role." + executor.role().code());
        return Titles.oneLine(name) + " – "
                + (executor.byAgreement() ? role + ", " + messages.text("role.by-agreement") : role);
    }

    /** Returns an executor's name without persons, unless they are wanted. */
    String name(Executor executor) {
        String name = persons ? executor.name() : Persons.without(executor.name());
        return name.isEmpty() ? messages.text("feed.person") : name;
    }
}
