package kz.jospar.core.party;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.jospar.core.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * Who an executor of a plan is: kk орындаушыны анықтау, ru определение исполнителя. Every executor has exactly one, and
 * none is lost.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Resolution.InGlossary.class, name = "in-glossary"),
    @JsonSubTypes.Type(value = Resolution.InDirectory.class, name = "in-directory"),
    @JsonSubTypes.Type(value = Resolution.Ambiguous.class, name = "ambiguous"),
    @JsonSubTypes.Type(value = Resolution.OfGroup.class, name = "group"),
    @JsonSubTypes.Type(value = Resolution.Unresolved.class, name = "unresolved")
})
public sealed interface Resolution {

    /** Returns the executor as the plan has it. */
    Executor executor();

    /** Returns whom a group stands for, where the executor is one. */
    default Optional<Expansion> expansion() {
        return Optional.empty();
    }

    /** Returns the one body of the directory it is, where that is known and unambiguous. */
    default Optional<Body> body() {
        return Optional.empty();
    }

    /** Tells whether it is known who this is: everything but {@link Ambiguous} and {@link Unresolved}. */
    @JsonIgnore
    default boolean isResolved() {
        return true;
    }

    /**
     * The plan's own glossary defines it: kk жоспардың қысқартулар тізімі, ru перечень сокращений плана.
     *
     * @param executor the executor
     * @param organization the glossary's entry
     * @param match the directory's body of the same full name, if it has exactly one
     * @param group whom it stands for, where the glossary's words name a group: ЖАО
     */
    record InGlossary(
            Executor executor,
            Organization organization,
            @JsonInclude(JsonInclude.Include.NON_NULL) Directory.@Nullable Match match,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Expansion group)
            implements Resolution {
        public InGlossary {
            Guard.present("executor", executor);
            Guard.present("organization", organization);
        }

        @Override
        public Optional<Expansion> expansion() {
            return Optional.ofNullable(group);
        }

        @Override
        public Optional<Body> body() {
            return Optional.ofNullable(match).map(Directory.Match::body);
        }
    }

    /**
     * The directory has it.
     *
     * @param executor the executor
     * @param match the body, and the name under which it was found
     * @param inForce whether that name held on the plan's day; МОН in a plan of 2024 did not; unless
     *     {@link #isVerified} it may have, for no act ends or begins it
     */
    record InDirectory(
            Executor executor,
            Directory.Match match,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean inForce) implements Resolution {
        public InDirectory {
            Guard.present("executor", executor);
            Guard.present("match", match);
        }

        @Override
        public Optional<Body> body() {
            return Optional.of(match.body());
        }

        /** Tells whether an act shows that name and, where it is not in force, an act begins or ends it. */
        @JsonIgnore
        public boolean isVerified() {
            return match.name().isVerified() && (inForce || match.name().isLimited());
        }
    }

    /**
     * The directory has several bodies of this name.
     *
     * @param executor the executor
     * @param candidates the bodies, two at least
     */
    record Ambiguous(Executor executor, List<Directory.Match> candidates) implements Resolution {
        public Ambiguous {
            Guard.present("executor", executor);
            candidates = Guard.copy("candidates", candidates);
            Guard.range("candidates' size", candidates.size(), 2, Integer.MAX_VALUE);
        }

        @Override
        @JsonIgnore
        public boolean isResolved() {
            return false;
        }
    }

    /**
     * Many bodies under one name.
     *
     * @param executor the executor
     * @param members whom it stands for
     */
    record OfGroup(Executor executor, Expansion members) implements Resolution {
        public OfGroup {
            Guard.present("executor", executor);
            Guard.present("members", members);
        }

        @Override
        public Optional<Expansion> expansion() {
            return Optional.of(members);
        }
    }

    /**
     * Nobody knows it.
     *
     * @param executor the executor
     * @param reason why
     */
    record Unresolved(Executor executor, Reason reason) implements Resolution {
        public Unresolved {
            Guard.present("executor", executor);
            Guard.present("reason", reason);
        }

        @Override
        @JsonIgnore
        public boolean isResolved() {
            return false;
        }
    }

    /** Why an executor is not resolved: kk анықталмау себебі, ru причина. */
    enum Reason {
        /** An abbreviation that neither the glossary nor the directory has. */
        UNDEFINED_ABBREVIATION,
        /** A name in words that the directory does not have; it may be clear to a reader all the same. */
        NOT_IN_DIRECTORY,
        /** The words are known and name no body: РБ is a budget. */
        NO_BODY;

        /** Returns the word used in JSON and message keys. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
