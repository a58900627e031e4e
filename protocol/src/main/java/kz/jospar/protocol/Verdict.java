package kz.jospar.protocol;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;

/** What came of a vote, and why: kk дауыс берудің қорытындысы, ru итог голосования. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "verdict")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Verdict.Adopted.class, name = "adopted"),
    @JsonSubTypes.Type(value = Verdict.Rejected.class, name = "rejected"),
    @JsonSubTypes.Type(value = Verdict.NoQuorum.class, name = "no-quorum"),
    @JsonSubTypes.Type(value = Verdict.Undefined.class, name = "undefined")
})
public sealed interface Verdict {

    /** Returns the reason: required, found, rule, paragraph. */
    Explanation explanation();

    /** Hands this verdict to the case that fits it. */
    <R> R choose(Cases<R> cases);

    /** One answer for each verdict. */
    interface Cases<R> {
        R adopted(Adopted verdict);

        R rejected(Rejected verdict);

        R noQuorum(NoQuorum verdict);

        R undefined(Undefined verdict);
    }

    /** The decision stands: kk қабылданды, ru принято. */
    record Adopted(Explanation explanation) implements Verdict {
        public Adopted {
            Grounds.fit(explanation, Ground.Effect.ADOPTS);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.adopted(this);
        }
    }

    /** The decision does not stand: kk қабылданбады, ru не принято. */
    record Rejected(Explanation explanation) implements Verdict {
        public Rejected {
            Grounds.fit(explanation, Ground.Effect.REJECTS);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.rejected(this);
        }
    }

    /** Too few took part, nothing could be decided: kk кворум жоқ, ru нет кворума. */
    record NoQuorum(Explanation explanation) implements Verdict {
        public NoQuorum {
            Grounds.fit(explanation, Ground.Effect.NO_QUORUM);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.noQuorum(this);
        }
    }

    /** The regulation does not say what follows, or asks for another vote: kk айқындалмаған, ru не определено. Never a silent default. */
    record Undefined(Explanation explanation) implements Verdict {
        public Undefined {
            Grounds.fit(explanation, Ground.Effect.UNDEFINED);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.undefined(this);
        }
    }
}

/** Keeps a verdict and its ground together, also when they come from JSON. */
final class Grounds {
    private Grounds() {}

    static void fit(Explanation explanation, Ground.Effect effect) {
        Objects.requireNonNull(explanation, "explanation");
        Ground ground = explanation.ground();
        if (ground.effect() != effect) {
            throw new IllegalArgumentException("ground '" + ground.code() + "' is no ground for this verdict");
        }
    }
}
