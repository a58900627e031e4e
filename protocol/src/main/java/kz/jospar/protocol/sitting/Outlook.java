package kz.jospar.protocol.sitting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lang.Messages;
import kz.jospar.protocol.QuorumOutcome;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * What can still come of a question: kk дауыс беру болжамы, ru возможный исход голосования.
 *
 * <p>Before voting opens it reckons with those in the room now; once voting is open, with the voters fixed then. "Whatever
 * the others do" means: vote, abstain where they may, hand in a void ballot or stay silent; a correction or a vote declared
 * void later is another matter. Worked case: of 16 voters of the Kostanay staff 11 are there, 6 are for and 2 against: 9 for
 * are needed, 3 may still vote, all 3 must vote for.
 *
 * @param quorum how many must still come
 * @param voting whether voting is open
 * @param required the votes for that are needed if everybody who may still vote does
 * @param inFavour the votes for so far
 * @param open how many may still vote
 * @param moreFor how many more votes for adopt whatever the others do; {@code null} where none suffice
 * @param settled what comes of it whatever the others do; {@code null} while that is open, and before voting opens
 * @param abstention what an abstention weighs
 * @param absence what an absence weighs
 * @param bySides whether {@code required} and {@code inFavour} are sides, each of which must agree; {@code open} and {@code
 *     moreFor} are members all the same
 * @param mayCome before voting opens, the seats with a vote whose holders are not there and may still come
 * @param mayComeByAgreement the same of those who sit by agreement
 * @param names the posts of these seats, by id
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Outlook(
        QuorumOutcome quorum,
        boolean voting,
        int required,
        int inFavour,
        int open,
        @Nullable Integer moreFor,
        @Nullable Outcome settled,
        Weight abstention,
        Weight absence,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean bySides,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> mayCome,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> mayComeByAgreement,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, LocalizedText> names) {
    public Outlook {
        mayCome = Guard.copy(mayCome);
        mayComeByAgreement = Guard.copy(mayComeByAgreement);
        names = names == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(names));
        Guard.present("quorum", quorum);
        Guard.present("abstention", abstention);
        Guard.present("absence", absence);
    }

    /** What a vote comes to: kk дауыс берудің нәтижесі, ru исход голосования. */
    public enum Outcome {
        /** kk қабылданды, ru принято. */
        ADOPTED,
        /** kk қабылданбады, ru не принято. */
        REJECTED,
        /** kk айқындалмаған, ru не определено. */
        UNDEFINED;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What not voting for weighs: kk салмағы, ru вес. */
    public enum Weight {
        /** As much as a vote against: it is counted in what the share is taken of. */
        AS_AGAINST,
        /** Nothing: the share is taken without it. */
        NONE,
        /** It is not allowed. */
        FORBIDDEN;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns the sentences for a person. */
    public String message(Language language) {
        Messages messages = Messages.in(language);
        StringJoiner text = new StringJoiner(" ");
        // An explanation ends without a full stop, and here other sentences follow it.
        text.add(quorum.explanation().message(language) + ".");
        if (!quorum.met() && !mayCome.isEmpty()) {
            text.add(messages.text("protocol.sitting.outlook.may-come", posts(mayCome, language)));
        }
        if (!quorum.met() && !mayComeByAgreement.isEmpty()) {
            text.add(messages.text(
                    "protocol.sitting.outlook.may-come-by-agreement", posts(mayComeByAgreement, language)));
        }
        text.add(messages.text(
                bySides ? "protocol.sitting.outlook.sides" : "protocol.sitting.outlook.needed",
                Integer.toString(required),
                Integer.toString(inFavour),
                Integer.toString(open)));
        if (settled != null) {
            text.add(messages.text("protocol.sitting.outlook.settled." + settled.code()));
        } else if (moreFor == null) {
            text.add(messages.text("protocol.sitting.outlook.never"));
        } else {
            text.add(messages.text("protocol.sitting.outlook.more", Integer.toString(moreFor)));
        }
        text.add(messages.text("protocol.sitting.outlook.abstention." + abstention.code()));
        text.add(messages.text("protocol.sitting.outlook.absence." + absence.code()));
        return text.toString();
    }

    private String posts(List<String> seats, Language language) {
        return String.join("; ", Fact.words(Collections.nCopies(seats.size(), Fact.SEAT), seats, names, language));
    }
}
