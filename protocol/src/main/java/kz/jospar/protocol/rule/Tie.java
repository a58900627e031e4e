package kz.jospar.protocol.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * What follows when the sides are equal: kk дауыстар тең болған жағдай, ru равенство голосов.
 *
 * <p>Sides of nobody are not equal sides: without a single vote cast there is no tie.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Tie.HeadsSide.class, name = "heads-side"),
    @JsonSubTypes.Type(value = Tie.PresidingSide.class, name = "presiding-side"),
    @JsonSubTypes.Type(value = Tie.CastingVote.class, name = "casting-vote"),
    @JsonSubTypes.Type(value = Tie.ApplicantsFavour.class, name = "applicants-favour"),
    @JsonSubTypes.Type(value = Tie.VoteAgain.class, name = "vote-again"),
    @JsonSubTypes.Type(value = Tie.Rejects.class, name = "rejects"),
    @JsonSubTypes.Type(value = Tie.Unsaid.class, name = "unsaid")
})
public sealed interface Tie {

    /** Hands this rule to the case that fits it. */
    <R> R choose(Cases<R> cases);

    /** One answer for each tie rule. */
    interface Cases<R> {
        R headsSide(HeadsSide rule);

        R presidingSide(PresidingSide rule);

        R castingVote(CastingVote rule);

        R applicantsFavour(ApplicantsFavour rule);

        R voteAgain(VoteAgain rule);

        R rejects(Rejects rule);

        R unsaid(Unsaid rule);
    }

    /**
     * The decision the head voted for stands: kk басшы дауыс берген шешім, ru решение, за которое голосовал руководитель.
     *
     * <p>The Kostanay regulation, 13, has this rule beside a majority of all members and does not say which equality it
     * means; both readings can be chosen. A head who took neither side leaves the verdict undefined.
     *
     * @param equality which equality calls for the head
     * @param citation the paragraph that says so
     */
    record HeadsSide(Equality equality, Citation citation) implements Tie {
        public HeadsSide {
            Guard.present("equality", equality);
            Guard.present("citation", citation);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.headsSide(this);
        }
    }

    /**
     * The decision the presiding person voted for stands, whoever presides: kk төрағалық етуші дауыс берген шешім, ru решение,
     * за которое голосовал председательствующий. Without a side of that person the verdict is undefined.
     *
     * @param equality which equality calls for it
     * @param citation the paragraph that says so
     */
    record PresidingSide(Equality equality, Citation citation) implements Tie {
        public PresidingSide {
            Guard.present("equality", equality);
            Guard.present("citation", citation);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.presidingSide(this);
        }
    }

    /**
     * The presiding person casts a further vote: kk төрағалық етушінің шешуші дауысы, ru решающий голос
     * председательствующего.
     *
     * @param equality which equality calls for it
     * @param citation the paragraph that says so
     */
    record CastingVote(Equality equality, Citation citation) implements Tie {
        public CastingVote {
            Guard.present("equality", equality);
            Guard.present("citation", citation);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.castingVote(this);
        }
    }

    /**
     * It is decided in the applicant's favour: kk өтініш берушінің пайдасына, ru в пользу заявителя.
     *
     * @param equality which equality calls for it
     * @param side the side that favours the applicant, for or against, which the question tells; {@code null} where it
     *     does not, and then the verdict is undefined
     * @param citation the paragraph that says so
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ApplicantsFavour(Equality equality, @Nullable Choice side, Citation citation) implements Tie {
        public ApplicantsFavour {
            Guard.present("equality", equality);
            Guard.present("citation", citation);
            if (side != null && side != Choice.FOR && side != Choice.AGAINST) {
                throw new IllegalArgumentException("applicant's side is " + side.code() + ", neither for nor against");
            }
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.applicantsFavour(this);
        }
    }

    /**
     * The vote is held again: kk қайта дауыс беріледі, ru проводится повторное голосование. Until then nothing is decided.
     *
     * @param equality which equality calls for it
     * @param citation the paragraph that says so
     */
    record VoteAgain(Equality equality, Citation citation) implements Tie {
        public VoteAgain {
            Guard.present("equality", equality);
            Guard.present("citation", citation);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.voteAgain(this);
        }
    }

    /**
     * Equal sides reject: kk шешім қабылданбайды, ru решение не принимается.
     *
     * @param citation the paragraph that says so
     */
    record Rejects(Citation citation) implements Tie {
        public Rejects {
            Guard.present("citation", citation);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.rejects(this);
        }
    }

    /** The regulation has no tie rule: kk айтылмаған, ru не определено. Equal sides leave the verdict undefined. */
    record Unsaid() implements Tie {
        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.unsaid(this);
        }
    }

    /** When sides count as equal: kk теңдік, ru равенство. */
    enum Equality {
        /**
         * As many votes for as against, however few: the literal reading. Under a majority of all members it lets one
         * more vote for turn adopted into not adopted.
         */
        VOTES_CAST,
        /**
         * Half of the majority's base on each side: the strict reading. Under a majority of all members that is half of
         * all members, which an odd number of them never gives.
         */
        WHOLE_BASE;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
