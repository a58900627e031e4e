package kz.jospar.core.time;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A choice for each named policy: kk қағидаларды таңдау, ru набор правил.
 *
 * <p>Worked case: {@code Policies.STANDARD.with(Choice.UNTIL_EXCLUSIVE)} reads "25 тамызға дейін" as due on 24 August and
 * leaves everything else at its default. Immutable.
 */
public final class Policies {
    /** The first value of every policy. */
    public static final Policies STANDARD = new Policies(Map.of());

    private final Map<String, Choice> others;

    private Policies(Map<String, Choice> others) {
        this.others = others;
    }

    /** Returns the defaults with these choices; of two choices of one policy the later one stands. */
    public static Policies of(Collection<Choice> choices) {
        Policies policies = STANDARD;
        for (Choice choice : choices) {
            policies = policies.with(choice);
        }
        return policies;
    }

    /** Returns these policies with another choice. */
    public Policies with(Choice choice) {
        Map<String, Choice> changed = new HashMap<>(others);
        if (choice.isDefault()) {
            changed.remove(choice.policy());
        } else {
            changed.put(choice.policy(), choice);
        }
        return changed.isEmpty() ? STANDARD : new Policies(Map.copyOf(changed));
    }

    /** Tells whether this is the choice for its policy. */
    public boolean has(Choice choice) {
        Choice other = others.get(choice.policy());
        return other == null ? choice.isDefault() : other == choice;
    }

    /** Returns the choice in force for the policy of the given one. */
    public Choice inForce(Choice ofSamePolicy) {
        Choice other = others.get(ofSamePolicy.policy());
        if (other != null) {
            return other;
        }
        return Arrays.stream(Choice.values())
                .filter(choice -> choice.isDefault() && choice.policy().equals(ofSamePolicy.policy()))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the choices that are no defaults, in the order of {@link Choice}. */
    public List<Choice> others() {
        return others.values().stream().sorted().toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Policies policies && others.equals(policies.others);
    }

    @Override
    public int hashCode() {
        return others.hashCode();
    }

    @Override
    public String toString() {
        return others().toString();
    }
}
