package kz.jospar.rating.methodology;

import java.util.List;
import java.util.Map;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.source.Citation;
import kz.jospar.rating.data.Counting;
import kz.jospar.rating.formula.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What a methodology leaves open or contradicts: kk әдістемені тексеру, ru проверка методики.
 *
 * <p>All findings come at once. The text of each is the path of the place, such as {@code indicators.life.direction}, {@code
 * score.of[2].weight} or {@code overlay.placing.ties}; what may stand there is its proposal.
 *
 * <p>Worked case: an indicator of resolution 663, 29, without a direction gives {@code undeclared-choice} at {@code
 * indicators.sections.direction}, the act and paragraph as the argument and {@code "more-is-better", "less-is-better"} as
 * the proposal.
 */
public final class MethodologyCheck {
    /** A choice that nobody declared; the first argument is the act that is silent. */
    public static final String UNDECLARED = "undeclared-choice";

    private final Remarks remarks = new Remarks();
    private final Methodology methodology;
    private final Merged merged;
    private final PeersCheck peers;
    private final Sums sums = new Sums(remarks);

    /** Whether a formula leaves something open; which way it goes is told when it is whole. */
    private boolean gaps;

    private MethodologyCheck(Methodology methodology) {
        this.methodology = methodology;
        this.merged = Merged.of(methodology);
        this.peers = new PeersCheck(remarks, methodology.roster());
    }

    /** Returns all findings; those of severity error keep it from being scored. */
    public static List<Finding> check(Methodology methodology) {
        MethodologyCheck check = new MethodologyCheck(methodology);
        check.all();
        return check.remarks.findings();
    }

    private void all() {
        Forest forest = Forest.of(merged);
        Names names = new Names(forest, merged.formulas().keySet());
        conventions();
        if (limits(forest, names)) {
            forest.trees().values().forEach(tree -> tree.forEach(this::node));
        }
        if (merged.score() == null) {
            open("", Map.of(), List.of(new Choice(Forest.SCORE, null)), methodology.act());
        }
        open("placing", merged.placing(), merged.placing().choices(), methodology.act());
        peers.check("placing.peers", merged.placing().peers());
        if (merged.bands() != null) {
            open("bands", merged.bands(), merged.bands().choices(), methodology.act());
        }
        if (methodology.overlay() != null) {
            new OverlayCheck(remarks).check(methodology, methodology.overlay());
        }
        if (forest.whole()) {
            new References(remarks, merged).check(forest, names, gaps);
            if (!gaps) {
                new DirectionCheck(remarks, merged).check(names);
            }
        }
    }

    private void conventions() {
        for (Indicator indicator : merged.indicators()) {
            Citation silent = indicator.source() == null ? methodology.act() : indicator.source();
            Conventions conventions = indicator.conventions();
            open("indicators." + indicator.id(), conventions, conventions.choices(), silent);
            Counting counting = conventions.counting();
            if (counting != null) {
                open("indicators." + indicator.id() + ".counting", counting, counting.choices(), silent);
            }
        }
    }

    private boolean limits(Forest forest, Names names) {
        if (forest.tooLarge()) {
            remarks.error("methodology-too-large", "", Integer.toString(Forest.MOST));
        }
        forest.tooDeep().forEach(root -> remarks.error("formula-too-deep", root, Integer.toString(Forest.DEEPEST)));
        names.tooDeep().forEach(root -> remarks.error("formula-too-deep", root, Integer.toString(Names.DEEPEST)));
        return forest.whole();
    }

    private void node(Forest.Node node) {
        List<Choice> choices = node.formula().choices();
        if (choices.stream().anyMatch(choice -> choice.value() == null)) {
            open(node.path(), node.formula(), choices, methodology.act());
            gaps = true;
        }
        sums.check(node);
        peers.check(node);
    }

    private void open(String path, Object owner, List<Choice> choices, @Nullable Citation silent) {
        for (Choice choice : choices) {
            if (choice.value() == null) {
                String at = path.isEmpty() ? choice.name() : path + "." + choice.name();
                String offer = choice.name().equals("peers") ? peers.groupings() : Offers.of(owner, choice.name());
                remarks.proposing(UNDECLARED, at, offer, Remarks.act(silent));
            }
        }
    }
}
