package kz.jospar.protocol.duty;

import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.protocol.regulation.Actor;
import kz.jospar.protocol.regulation.Composition.SeatRule;
import kz.jospar.protocol.regulation.Regulation;
import org.jspecify.annotations.Nullable;

/** Who the actors of a regulation are, as executors. */
record Actors(Regulation regulation, @Nullable DutyChoices choices) {

    Executor executor(Actor actor, Language language) {
        String name = name(actor).in(language);
        String words = words(actor).in(language);
        // Who stands in for the head does it in the head's place: one feed, one id.
        Actor who = actor == Actor.HEAD_OR_SUBSTITUTE ? Actor.HEAD : actor;
        Role role = actor == Actor.MEMBERS || actor == Actor.STATE_BODIES ? Role.GROUP : Role.LEAD;
        return new Executor(who.code(), name, role, false, false, words.equals(name) ? name : name + " – " + words);
    }

    /** The declared name, else that of the regulation: a seat's post, the working body, the body itself; else the actor. */
    LocalizedText name(Actor actor) {
        LocalizedText declared = choices == null ? null : choices.names().get(actor);
        if (declared != null) {
            return declared;
        }
        return switch (actor) {
            case HEAD, HEAD_OR_SUBSTITUTE -> post(SeatRole.HEAD, actor);
            case SECRETARY -> post(SeatRole.SECRETARY, actor);
            case WORKING_BODY -> regulation.papers().workingBody().said().orElse(words(actor));
            case BODY -> regulation.name();
            default -> words(actor);
        };
    }

    private LocalizedText post(SeatRole role, Actor actor) {
        List<SeatRule> seats = regulation.composition().seats().stream()
                .filter(seat -> seat.role() == role)
                .toList();
        return seats.size() == 1 ? seats.get(0).post() : words(actor);
    }

    static LocalizedText words(Actor actor) {
        return text("protocol.actor." + actor.code());
    }

    static LocalizedText text(String key) {
        return new LocalizedText(
                Messages.in(Language.KK).text(key),
                Messages.in(Language.RU).text(key),
                Messages.in(Language.EN).text(key));
    }
}
