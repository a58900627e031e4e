package kz.jospar.rating.methodology;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.source.Citation;
import kz.jospar.rating.data.Counting;
import kz.jospar.rating.formula.Choice;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.methodology.Declaration.Origin;
import org.jspecify.annotations.Nullable;

/** Every convention of a methodology with whoever declared it. */
final class Declarations {
    private final List<Declaration> all = new ArrayList<>();
    private final @Nullable Citation act;
    private final @Nullable Overlay overlay;

    private Declarations(Methodology document) {
        this.act = document.act();
        this.overlay = document.overlay();
    }

    static List<Declaration> of(Methodology document, Merged merged) {
        Declarations declarations = new Declarations(document);
        document.indicators().forEach(declarations::indicator);
        Forest forest = Forest.of(merged);
        merged.formulas()
                .forEach((name, formula) -> declarations.tree(
                        forest, Forest.root(name), formula, document.formulas().containsKey(name)));
        if (merged.score() != null) {
            declarations.tree(forest, Forest.SCORE, merged.score(), document.score() != null);
        }
        Placing own = document.placing() == null ? Placing.NONE : document.placing();
        declarations.choices("placing", own.choices(), merged.placing().choices(), document.act());
        if (merged.bands() != null) {
            boolean stated = document.bands() != null;
            declarations.choices("bands", merged.bands().choices(), stated);
            declarations.add("bands.bands", merged.bands().bands(), stated, document.act());
        }
        return List.copyOf(declarations.all);
    }

    private void indicator(Indicator indicator) {
        Conventions stated = indicator.conventions();
        Conventions declared = overlay == null
                ? stated
                : stated.or(overlay.indicators().getOrDefault(indicator.id(), Conventions.NONE));
        Citation source = indicator.source() == null ? act : indicator.source();
        String path = "indicators." + indicator.id();
        choices(path, stated.choices(), declared.choices(), source);
        if (declared.counting() != null) {
            counting(path + ".counting", stated.counting(), declared.counting(), source);
        }
    }

    /** An act may state the gate of a count and leave the rest of it open. */
    private void counting(String path, @Nullable Counting stated, Counting declared, @Nullable Citation source) {
        Counting own = stated == null ? new Counting(declared.kind(), null, null, null, null) : stated;
        add(path + ".kind", declared.kind(), stated != null, source);
        choices(path, own.choices(), declared.choices(), source);
    }

    private void tree(Forest forest, String root, Formula formula, boolean stated) {
        add(root, Written.kind(formula), stated, act);
        for (Forest.Node node : forest.trees().getOrDefault(root, List.of())) {
            choices(node.path(), node.formula().choices(), stated);
        }
    }

    private void choices(String path, List<Choice> choices, boolean stated) {
        choices.forEach(choice -> add(path + "." + choice.name(), choice.value(), stated, act));
    }

    private void choices(String path, List<Choice> stated, List<Choice> declared, @Nullable Citation source) {
        for (int i = 0; i < declared.size(); i++) {
            Choice choice = declared.get(i);
            add(path + "." + choice.name(), choice.value(), stated.get(i).value() != null, source);
        }
    }

    private void add(String path, @Nullable Object value, boolean stated, @Nullable Citation source) {
        if (value == null) {
            return;
        }
        String written = Written.of(value);
        if (stated) {
            Origin origin = source == null ? Origin.DOCUMENT : Origin.ACT;
            all.add(new Declaration(path, written, origin, source, null, null));
        } else if (overlay != null) {
            all.add(new Declaration(path, written, Origin.AUTHOR, null, overlay.by(), overlay.on()));
        }
    }
}
