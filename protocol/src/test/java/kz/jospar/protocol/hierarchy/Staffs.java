package kz.jospar.protocol.hierarchy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.BodyKind;
import kz.jospar.core.party.Directory;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.Assignment;
import kz.jospar.protocol.regulation.Level;
import kz.jospar.protocol.regulation.Rule;
import org.jspecify.annotations.Nullable;

/** Staffs and assignments made for tests. */
final class Staffs {
    static final LocalDate DAY = LocalDate.of(2025, 10, 15);
    static final Citation KOSTANAY_3 = new Citation("Kostanay staff", "3", LocalDate.of(2025, 11, 11), null);
    static final StaffBody TOP = body("top", Level.REPUBLICAN, null, null, null, Rule.unsaid());

    private Staffs() {}

    static StaffBody body(
            String id,
            Level level,
            @Nullable String above,
            @Nullable BodyKind akimat,
            @Nullable String territory,
            Rule<Boolean> bound) {
        return new StaffBody(
                id, new LocalizedText(id + " штабы", null, null), level, above, akimat, territory, null, bound, null);
    }

    static StaffBody oblast(String id, String above, String territory) {
        return body(id, Level.OBLAST, above, BodyKind.OBLAST_AKIMAT, territory, Rule.of(true, "3"));
    }

    static StaffBody district(String id, String above, String territory) {
        return body(id, Level.DISTRICT, above, BodyKind.DISTRICT_AKIMAT, territory, Rule.of(true, KOSTANAY_3));
    }

    static HierarchyDocument document(List<StaffBody> bodies) {
        return new HierarchyDocument(HierarchyDocument.FORMAT, "h", bodies);
    }

    static HierarchyDocument document(StaffBody... bodies) {
        return document(List.of(bodies));
    }

    static Assignment assignment(String id, String... names) {
        List<Executor> executors = new ArrayList<>();
        for (String name : names) {
            executors.add(new Executor("e" + executors.size(), name, Role.GROUP, false, false, name));
        }
        return new Assignment(id, new LocalizedText("іс", null, null), executors, "", null, DAY);
    }

    /** A staff at every oblast and great city of the directory. */
    static List<StaffBody> regions() {
        List<StaffBody> all = new ArrayList<>(List.of(TOP));
        Directory.kazakhstan().bodies().stream()
                .filter(body -> body.kind() == BodyKind.OBLAST_AKIMAT || body.kind() == BodyKind.REPUBLICAN_CITY_AKIMAT)
                .filter(body -> body.existsOn(DAY))
                .forEach(body ->
                        all.add(body(body.id(), Level.OBLAST, "top", body.kind(), body.territory(), Rule.unsaid())));
        return all;
    }

    /** A tree of up to 300 staffs in a random order: one top, regions, and districts below some of them. */
    static List<StaffBody> random(Random random, int size) {
        List<StaffBody> regions = regions();
        List<StaffBody> all = new ArrayList<>(List.of(TOP));
        List<StaffBody> oblasts = new ArrayList<>();
        for (StaffBody region : regions.subList(1, regions.size())) {
            if (all.size() < size && random.nextBoolean()) {
                all.add(region);
                oblasts.add(region);
            }
        }
        for (int i = 0; all.size() < size && !oblasts.isEmpty(); i++) {
            StaffBody oblast = oblasts.get(random.nextInt(oblasts.size()));
            all.add(body(
                    "d" + i,
                    Level.DISTRICT,
                    oblast.id(),
                    random.nextBoolean() ? BodyKind.DISTRICT_AKIMAT : BodyKind.CITY_AKIMAT,
                    oblast.territory() + String.format(Locale.ROOT, "%04d", 101 + 3 * i),
                    random.nextBoolean() ? Rule.of(random.nextBoolean(), "3") : Rule.unsaid()));
        }
        Collections.shuffle(all, random);
        return all;
    }
}
