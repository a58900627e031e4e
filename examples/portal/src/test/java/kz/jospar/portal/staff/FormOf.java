package kz.jospar.portal.staff;

import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.sitting.InTheRoom;
import kz.jospar.protocol.sitting.InTheVote;
import kz.jospar.protocol.sitting.OnPaper;
import kz.jospar.protocol.sitting.OnTheAgenda;
import kz.jospar.protocol.sitting.Preparation;
import kz.jospar.protocol.sitting.SittingEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a keeper types for an event of the sample sitting, by hand for each kind. */
final class FormOf {
    private FormOf() {}

    static MultiValueMap<String, String> event(SittingEvent event) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("kind", event.kind());
        form.add("at", event.at().toString());
        if (event instanceof Preparation.Convened one) {
            form.add("by", one.by() == null ? "" : one.by().code());
            form.add("day", one.day().toString());
        } else if (event instanceof Preparation.MaterialsReceived one) {
            form.setAll(Map.of("question", one.question(), "from", one.from()));
        } else if (event instanceof Preparation.PapersSent one) {
            form.add("to", String.join(", ", one.to()));
        } else if (event instanceof InTheRoom.Came one) {
            form.add("seats", one.seat());
        } else if (event instanceof InTheRoom.Left one) {
            form.add("seat", one.seat());
        } else if (event instanceof InTheRoom.GuestCame one) {
            texts(form, "post", one.post());
        } else if (event instanceof InTheRoom.Opened one) {
            form.add("presiding", one.presiding());
        } else if (event instanceof OnTheAgenda.AgendaApproved one) {
            form.add("by", one.by());
        } else if (event instanceof OnTheAgenda.QuestionOpened one) {
            form.add("question", one.question());
        } else if (event instanceof OnTheAgenda.SpeakerHeard one) {
            form.add("question", one.question());
            form.add("seat", one.seat());
            texts(form, "guest", one.guest());
            form.add("reported", Boolean.toString(one.reported()));
            texts(form, "gist", one.gist());
        } else if (event instanceof InTheVote one) {
            vote(form, one);
        } else if (event instanceof OnPaper.MinutesDrafted one) {
            form.add("by", one.by());
            form.add("number", one.number());
        } else if (event instanceof OnPaper.MinutesSigned one) {
            one.signers().forEach(signer -> form.add("signers", signer));
        } else if (event instanceof OnPaper.MinutesSent one) {
            form.add("to", String.join(", ", one.to()));
        } else if (!(event instanceof InTheRoom.QuorumVerified) && !(event instanceof InTheRoom.Closed)) {
            throw new IllegalArgumentException(event.kind());
        }
        return form;
    }

    private static void vote(MultiValueMap<String, String> form, InTheVote event) {
        form.add("question", event.question());
        if (event instanceof InTheVote.VotingOpened one) {
            texts(form, "proposal", one.proposal());
        } else if (event instanceof InTheVote.VoteCast one) {
            form.set("kind", "votes");
            form.add("vote." + one.seat(), one.choice().code());
        } else if (event instanceof InTheVote.VoteCorrected one) {
            form.set("kind", "votes");
            form.add("vote." + one.seat(), one.choice().code());
            form.add("reason", one.reason());
        } else if (event instanceof InTheVote.DissentStated one) {
            form.add("seat", one.seat());
            form.add("text", one.text());
        } else if (!(event instanceof InTheVote.VotingClosed)) {
            throw new IllegalArgumentException(event.kind());
        }
    }

    private static void texts(MultiValueMap<String, String> form, String name, @Nullable LocalizedText text) {
        for (Language language : Language.values()) {
            form.add(
                    name + "." + language.code(),
                    text == null ? "" : text.version(language).orElse(""));
        }
    }
}
