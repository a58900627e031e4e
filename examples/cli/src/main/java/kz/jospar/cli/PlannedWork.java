package kz.jospar.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.protocol.duty.Duties;
import kz.jospar.protocol.duty.PlannedSitting;
import kz.jospar.protocol.workplan.EffectivePlan;
import kz.jospar.protocol.workplan.PlanRefusal;
import kz.jospar.protocol.workplan.PlannedQuestion;
import kz.jospar.protocol.workplan.QuestionDuty;

/**
 * What a work plan adds: who prepares its questions, and the sittings that its questions have a day for.
 *
 * @param decided when each commitment was last decided, by its id
 * @param sittings one for each planned day on which, and under whose id, no other sitting is told
 */
record PlannedWork(
        List<QuestionDuty> commitments,
        Map<String, LocalDate> decided,
        List<PlannedSitting> sittings,
        List<PlanRefusal> refusals) {

    static PlannedWork of(EffectivePlan plan, Duties duties, List<PlannedSitting> told, Language language) {
        Set<LocalDate> days = told.stream().map(PlannedSitting::day).collect(Collectors.toSet());
        // Held on another day than planned, a sitting may be told under the id that its planned day gave it.
        Set<String> ids = told.stream().map(PlannedSitting::id).collect(Collectors.toSet());
        List<PlannedSitting> sittings = plan.questions().stream()
                .map(PlannedQuestion::day)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .filter(day -> !days.contains(day) && !ids.contains(day.toString()))
                .map(day -> PlannedSitting.on(day.toString(), day))
                .toList();
        List<QuestionDuty> commitments = plan.commitments(duties, language);
        Map<String, LocalDate> decided = new HashMap<>();
        for (int i = 0; i < commitments.size(); i++) {
            String id = commitments.get(i).id();
            plan.decided(plan.questions().get(i).id()).ifPresent(day -> decided.put(id, day));
        }
        return new PlannedWork(commitments, decided, sittings, plan.refusals());
    }
}
