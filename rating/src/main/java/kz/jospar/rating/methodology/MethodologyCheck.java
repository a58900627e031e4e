package kz.jospar.rating.methodology;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.rating.formula.Choice;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Part;

/** What a methodology leaves open or contradicts: kk әдістемені тексеру, ru проверка методики. */
public final class MethodologyCheck {
    /** A choice that nobody declared. */
    public static final String UNDECLARED = "undeclared-choice";

    private final List<Finding> findings = new ArrayList<>();

    private MethodologyCheck() {}

    /** Returns all findings; those of severity error keep it from being scored. */
    public static List<Finding> check(Methodology methodology) {
        MethodologyCheck check = new MethodologyCheck();
        check.all(methodology, Merged.of(methodology));
        return List.copyOf(check.findings);
    }

    private void all(Methodology methodology, Merged merged) {
        for (Indicator indicator : merged.indicators()) {
            String act = indicator.source() == null
                    ? act(methodology)
                    : indicator.source().toString();
            open("indicators." + indicator.id(), indicator.conventions().choices(), act);
        }
        merged.formulas().forEach((name, formula) -> formula("formulas." + name, formula, act(methodology)));
        if (merged.score() == null) {
            open("", List.of(new Choice("score", null)), act(methodology));
        } else {
            formula("score", merged.score(), act(methodology));
        }
        open("placing", merged.placing().choices(), act(methodology));
        if (merged.bands() != null) {
            open("bands", merged.bands().choices(), act(methodology));
        }
    }

    private static String act(Methodology methodology) {
        return methodology.act() == null ? "" : methodology.act().toString();
    }

    private void formula(String path, Formula formula, String act) {
        open(path, formula.choices(), act);
        for (Part part : formula.parts()) {
            formula(path + "." + part.step(), part.formula(), act);
        }
    }

    private void open(String path, List<Choice> choices, String act) {
        for (Choice choice : choices) {
            if (choice.value() == null) {
                String name = path.isEmpty() ? choice.name() : path + "." + choice.name();
                findings.add(new Finding(UNDECLARED, Severity.ERROR, Place.DOCUMENT, name, List.of(act), null));
            }
        }
    }
}
