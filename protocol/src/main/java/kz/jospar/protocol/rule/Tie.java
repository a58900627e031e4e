package kz.jospar.protocol.rule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.source.Citation;

/**
 * What follows when the sides are equal: kk дауыстар тең болған жағдай, ru равенство голосов.
 *
 * <p>Sides of nobody are not equal sides: without a single vote cast there is no tie.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Tie.HeadsSide.class, name = "heads-side"),
    @JsonSubTypes.Type(value = Tie.CastingVote.class, name = "casting-vote"),
    @JsonSubTypes.Type(value = Tie.Rejects.class, name = "rejects"),
    @JsonSubTypes.Type(value = Tie.Unsaid.class, name = "unsaid")
})
public sealed interface Tie {

    /** Hands this rule to the case that fits it. */
    <R> R choose(Cases<R> cases);

    /** One answer for each tie rule. */
    interface Cases<R> {
        R headsSide(HeadsSide rule);

        R castingVote(CastingVote rule);

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
            Missing.refuse("equality", equality);
            Missing.refuse("citation", citation);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.headsSide(this);
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
            Missing.refuse("equality", equality);
            Missing.refuse("citation", citation);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.castingVote(this);
        }
    }

    /**
     * Equal sides reject: kk шешім қабылданбайды, ru решение не принимается.
     *
     * @param citation the paragraph that says so
     */
    record Rejects(Citation citation) implements Tie {
        public Rejects {
            Missing.refuse("citation", citation);
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
