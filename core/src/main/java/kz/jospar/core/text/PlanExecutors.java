package kz.jospar.core.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import kz.jospar.core.lang.Language;
import kz.jospar.core.party.Body;
import kz.jospar.core.party.Directory;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Executors;
import kz.jospar.core.party.Resolution;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * Who the executors of a plan are: kk жоспардың орындаушылары, ru исполнители плана.
 *
 * <p>Worked case: in a plan of Karaganda oblast «қалалар мен аудандардың әкімдіктері» are the akimats of its cities and
 * districts, if the directory has them.
 */
public final class PlanExecutors {
    private PlanExecutors() {}

    /**
     * One executor of a measure and who it is.
     *
     * @param measure the measure
     * @param resolution who the executor is
     */
    public record Resolved(Measure measure, Resolution resolution) {}

    /**
     * Returns who each executor is, by measures and cells in order, one result for each executor. The day is that of
     * {@link #day}, the territory the one that the title or the approving office names.
     */
    public static List<Resolved> resolve(Plan plan, Directory directory) {
        List<Executor> named = plan.measures().stream()
                .flatMap(measure -> measure.executors().stream())
                .toList();
        Iterator<Resolution> resolutions = in(plan, directory).resolve(named).iterator();
        List<Resolved> all = new ArrayList<>();
        for (Measure measure : plan.measures()) {
            for (int i = 0; i < measure.executors().size(); i++) {
                all.add(new Resolved(measure, resolutions.next()));
            }
        }
        return List.copyOf(all);
    }

    /**
     * Returns what resolves this plan's executors. A plan whose approval bears no date may use any name of its period.
     */
    public static Executors in(Plan plan, Directory directory) {
        return Executors.of(directory, plan.glossary(), day(plan), lastDay(plan), territory(plan, directory));
    }

    /**
     * Returns the digits of the plan's territory, else {@code null} for a plan of the whole country: the smallest
     * territory that the title names, else the approving office.
     */
    public static @Nullable String territory(Plan plan, Directory directory) {
        List<String> texts = new ArrayList<>();
        for (Language language : Language.values()) {
            plan.title().version(language).ifPresent(texts::add);
        }
        if (plan.approval() != null && plan.approval().office() != null) {
            texts.add(plan.approval().office());
        }
        for (String text : texts) {
            Optional<Body> akimat = directory.territoryIn(text);
            if (akimat.isPresent()) {
                return akimat.get().territory();
            }
        }
        return null;
    }

    /** Returns the day on which the plan speaks: of its approval, else the first of its period, else {@code null}. */
    public static @Nullable LocalDate day(Plan plan) {
        if (plan.approval() != null && plan.approval().date() != null) {
            return plan.approval().date();
        }
        return plan.period() == null ? null : plan.period().from();
    }

    private static @Nullable LocalDate lastDay(Plan plan) {
        boolean dated = plan.approval() != null && plan.approval().date() != null;
        return dated || plan.period() == null ? day(plan) : plan.period().toInclusive();
    }
}
