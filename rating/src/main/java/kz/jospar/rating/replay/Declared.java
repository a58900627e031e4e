package kz.jospar.rating.replay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.rating.formula.Choice;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Part;
import kz.jospar.rating.methodology.DeclaredMethodology;

/** The choices in force by their path, the author's and the act's alike. */
final class Declared {
    private final Map<String, String> choices = new LinkedHashMap<>();

    private Declared() {}

    static Map<String, String> of(DeclaredMethodology methodology) {
        Declared declared = new Declared();
        methodology
                .indicators()
                .forEach((id, one) ->
                        declared.add("indicators." + id, one.conventions().choices()));
        methodology.formulas().forEach((name, formula) -> declared.walk("formulas." + name, formula));
        declared.walk("score", methodology.score());
        declared.add("placing", methodology.placing().choices());
        if (methodology.bands() != null) {
            declared.add("bands", methodology.bands().choices());
        }
        return declared.choices;
    }

    private void walk(String path, Formula formula) {
        add(path, formula.choices());
        List<Part> parts = formula.parts();
        parts.forEach(part -> walk(path + "." + part.step(), part.formula()));
    }

    private void add(String path, List<Choice> all) {
        for (Choice choice : all) {
            Tree value = Tree.of(choice.value());
            choices.put(path + "." + choice.name(), value == null ? "" : value.shown());
        }
    }
}
