package kz.jospar.rating.methodology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.rating.data.Counting;
import kz.jospar.rating.formula.Choice;
import kz.jospar.rating.formula.Formula;
import org.jspecify.annotations.Nullable;

/** An overlay fills silences: what the act states it cannot change, and need not repeat. */
final class OverlayCheck {
    private static final String AT = "overlay.";

    private final Remarks remarks;

    OverlayCheck(Remarks remarks) {
        this.remarks = remarks;
    }

    void check(Methodology document, Overlay overlay) {
        Map<String, Indicator> byId = new HashMap<>();
        document.indicators().forEach(indicator -> byId.put(indicator.id(), indicator));
        overlay.indicators().forEach((id, conventions) -> {
            Indicator stated = byId.get(id);
            if (stated == null) {
                remarks.error("unlisted-indicator", AT + "indicators." + id, id);
            } else {
                compare(AT + "indicators." + id, stated.conventions().choices(), conventions.choices());
                counting(
                        AT + "indicators." + id + ".counting",
                        stated.conventions().counting(),
                        conventions.counting());
            }
        });
        overlay.formulas()
                .forEach((name, formula) ->
                        formula(Forest.root(name), document.formulas().get(name), formula));
        formula(Forest.SCORE, document.score(), overlay.score());
        if (document.placing() != null && overlay.placing() != null) {
            compare(
                    AT + "placing",
                    document.placing().choices(),
                    overlay.placing().choices());
        }
        compare(AT + "bands", document.bands(), overlay.bands());
    }

    /** An act may state the gate of a count and leave the rest of it open. */
    private void counting(String path, @Nullable Counting stated, @Nullable Counting declared) {
        if (stated != null && declared != null) {
            if (!stated.kind().equals(declared.kind())) {
                compare(path + ".kind", stated.kind(), declared.kind());
            }
            compare(path, stated.choices(), declared.choices());
        }
    }

    /** What is too deep to be scored is too deep to be compared. */
    private void formula(String root, @Nullable Formula stated, @Nullable Formula declared) {
        if (stated != null && declared != null) {
            if (!Forest.fits(stated) || !Forest.fits(declared)) {
                remarks.error("formula-too-deep", AT + root, Integer.toString(Forest.DEEPEST));
            } else {
                compare(AT + root, stated, declared);
            }
        }
    }

    private void compare(String path, List<Choice> stated, List<Choice> declared) {
        for (int i = 0; i < stated.size(); i++) {
            compare(
                    path + "." + stated.get(i).name(),
                    stated.get(i).value(),
                    declared.get(i).value());
        }
    }

    private void compare(String path, @Nullable Object stated, @Nullable Object declared) {
        if (stated == null || declared == null) {
            return;
        }
        if (stated.equals(declared)) {
            remarks.info("overlay-repeats", path, Written.brief(declared));
        } else {
            remarks.error("overlay-contradicts", path, Written.brief(stated), Written.brief(declared));
        }
    }
}
