package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.guard.Guard;

/**
 * When a body sits: kk отырыстар, ru заседания.
 *
 * <p>Worked case: the Kostanay staff sits at least once a quarter, and beside that on the initiative of its head or of more
 * than half of all members (12).
 *
 * @param regular how often at least, as a recurrence
 * @param initiators who may call an extraordinary sitting; empty where that is unsaid
 * @param urgentBy on whose order an urgent sitting is held
 * @param onlyNamedQuestions whether an extraordinary sitting takes up only the questions it was called for
 * @param afterNoQuorum by when a sitting that had no quorum is held anew, counted from it
 * @param open whether sittings are open
 * @param languages the languages they are held in
 */
@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = LeftOut.class)
public record Sessions(
        Rule<Timing> regular,
        List<Rule<Initiator>> initiators,
        Rule<Initiator.Who> urgentBy,
        Rule<Boolean> onlyNamedQuestions,
        Rule<Term> afterNoQuorum,
        Rule<Boolean> open,
        Rule<List<Language>> languages) {
    static final Sessions UNSAID =
            new Sessions(Rule.unsaid(), List.of(), Rule.unsaid(), Rule.unsaid(), Rule.unsaid(), Rule.unsaid());

    /** Sittings of a body that does not say on whose order an urgent one is held. */
    public Sessions(
            Rule<Timing> regular,
            List<Rule<Initiator>> initiators,
            Rule<Boolean> onlyNamedQuestions,
            Rule<Term> afterNoQuorum,
            Rule<Boolean> open,
            Rule<List<Language>> languages) {
        this(regular, initiators, Rule.unsaid(), onlyNamedQuestions, afterNoQuorum, open, languages);
    }

    public Sessions {
        regular = Rule.orUnsaid(regular);
        initiators = Guard.copy(initiators);
        urgentBy = Rule.orUnsaid(urgentBy);
        onlyNamedQuestions = Rule.orUnsaid(onlyNamedQuestions);
        afterNoQuorum = Rule.orUnsaid(afterNoQuorum);
        open = Rule.orUnsaid(open);
        languages = Rule.orUnsaid(languages);
    }
}
