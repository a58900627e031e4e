package kz.jospar.core.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;

/**
 * What a new edition made of a plan: kk жоспарға енгізілген өзгерістер, ru изменения плана.
 *
 * @param plan the new edition under the plan's id, its kept measures under their ids
 * @param kept the measures that both editions have, in the order of the new one
 * @param added the measures that only the new edition has, in its order, under ids that no measure of the plan ever had
 * @param dropped the measures that only the old edition has, in its order
 * @param ambiguities what a person has to decide, in the order of the new edition
 * @param findings the same and whatever else a person should look at, in three languages; rows are the new edition's
 * @param editions what the next amendment goes on from
 */
public record Amendment(
        Plan plan,
        List<KeptMeasure> kept,
        List<Measure> added,
        List<Measure> dropped,
        List<Ambiguity> ambiguities,
        List<Finding> findings,
        PlanEditions editions) {

    public Amendment {
        Guard.present("plan", plan);
        kept = Guard.copy("kept", kept);
        added = Guard.copy("added", added);
        dropped = Guard.copy("dropped", dropped);
        ambiguities = Guard.copy("ambiguities", ambiguities);
        findings = Guard.copy("findings", findings);
        Guard.present("editions", editions);
    }

    /**
     * Returns the difference between the two editions for a person to read, a sentence for each change: of the kept and the
     * added measures in the order of the new edition, then of the dropped ones. An edition that changes nothing gives
     * none.
     */
    public List<String> text(Language language) {
        Messages messages = Messages.in(language);
        Map<String, KeptMeasure> keptById = new HashMap<>();
        kept.forEach(one -> keptById.put(one.after().id(), one));
        List<String> lines = new ArrayList<>();
        for (Measure measure : plan.measures()) {
            KeptMeasure same = keptById.get(measure.id());
            if (same == null) {
                lines.add(sentence(messages, "difference.added", measure, language));
            } else {
                same.differences(language).forEach(difference -> lines.add(difference.text(language)));
            }
        }
        dropped.forEach(measure -> lines.add(sentence(messages, "difference.dropped", measure, language)));
        return lines;
    }

    private static String sentence(Messages messages, String key, Measure measure, Language language) {
        return messages.text(key, List.of(measure.id(), measure.title().in(language), measure.deadline()));
    }
}
