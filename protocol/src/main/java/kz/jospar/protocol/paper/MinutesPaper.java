package kz.jospar.protocol.paper;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.paper.Paper.Part;
import kz.jospar.protocol.regulation.MinutesRules.Signers;
import kz.jospar.protocol.sitting.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as a paper to be signed: kk хаттаманың құжат түрі, ru протокол как документ.
 *
 * <p>Whatever the minutes hold is said, and nothing else: who was there, the quorum, each question with its reports, vote,
 * decision and assignments, what was declared, the places to sign, the dissenting opinions as annexes. A text that lacks the
 * language is shown in one it has, marked as such.
 *
 * <p>What is printed for the signature is what is kept: once drafted, the paper changes in who signed and when alone. What whoever writes the minutes has to look at is therefore never on the paper; {@link #prompts} has it.
 *
 * @param minutes the record
 * @param signers who signs by the regulation; {@code null} where it does not say, then whoever presided. Of signed minutes
 *     those who signed are shown
 * @param refused events of the sitting that are not in the minutes, and why: for {@link #prompts} alone
 */
public record MinutesPaper(Minutes minutes, @Nullable Signers signers, List<Refusal> refused) {
    public MinutesPaper {
        Guard.present("minutes", minutes);
        refused = Guard.copy(refused);
    }

    /** Returns the paper of minutes whose regulation does not say who signs. */
    public static Paper of(Minutes minutes, Language language) {
        return new MinutesPaper(minutes, null, List.of()).in(language);
    }

    /** Returns the paper in a language. */
    public Paper in(Language language) {
        Wording wording = new Wording(minutes, language);
        List<Part> parts = new ArrayList<>();
        parts.addAll(new Opening(minutes, wording).parts());
        parts.addAll(new Attendance(minutes, wording).parts());
        parts.addAll(Agenda.of(minutes, wording));
        List<Dissenting> dissents = Dissenting.all(minutes);
        for (int i = 0; i < minutes.questions().size(); i++) {
            parts.addAll(new Discussion(minutes, i, wording, dissents).parts());
        }
        parts.addAll(new Unsettled(minutes, refused, wording).parts());
        parts.addAll(new Signing(minutes, signers, wording).parts());
        dissents.forEach(dissent -> parts.addAll(dissent.annex(wording)));
        return new Paper(language, title(wording), parts);
    }

    /**
     * Returns what whoever writes the minutes has to look at, a sentence each: what the regulation leaves open, what was not
     * entered, which events are not in the minutes. It is the same before and after they are signed.
     */
    public List<String> prompts(Language language) {
        return new Unsettled(minutes, refused, new Wording(minutes, language))
                .prompts().stream().map(Words::text).toList();
    }

    private Words title(Wording wording) {
        return wording.of(minutes.body())
                .then(wording.plain(" – "))
                .then(wording.say("name", Opening.number(minutes, wording), wording.day(minutes.day())));
    }
}
