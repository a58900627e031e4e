package kz.jospar.protocol.hierarchy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Body;
import kz.jospar.core.party.BodyKind;
import kz.jospar.core.party.BodyName;
import kz.jospar.core.party.Directory;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Expansion;
import kz.jospar.core.party.Group;
import kz.jospar.core.party.NameForm;
import org.jspecify.annotations.Nullable;

/** Which staffs below a giver an executor means. */
final class Addressees {
    private final Hierarchy hierarchy;
    private final StaffBody giver;
    private final Directory directory;
    private final LocalDate day;
    private final Directory akimats;
    private final Map<Territory, StaffBody> below = new HashMap<>();
    private final Map<String, StaffBody> byName = new HashMap<>();

    record Found(Set<String> staffs, List<Missed> missed) {}

    Addressees(Hierarchy hierarchy, StaffBody giver, Directory directory, LocalDate day) {
        this.hierarchy = hierarchy;
        this.giver = giver;
        this.directory = directory;
        this.day = day;
        List<Body> named = new ArrayList<>();
        for (StaffBody staff : hierarchy.bodies()) {
            for (Language language : Language.values()) {
                staff.name().version(language).ifPresent(name -> byName.putIfAbsent(folded(name), staff));
            }
            if (staff.akimat() != null && staff.territory() != null && hierarchy.isBelow(staff.id(), giver.id())) {
                below.put(Territory.of(staff.akimat(), staff.territory()), staff);
                akimat(staff, staff.akimat()).ifPresent(named::add);
            }
        }
        akimats = Directory.of(named);
    }

    /** A directory has few districts, so what a staff says of its own akimat goes first. */
    private static Optional<Body> akimat(StaffBody staff, BodyKind kind) {
        LocalizedText name = staff.akimatName();
        List<BodyName> names = new ArrayList<>();
        for (Language language : Language.values()) {
            Optional.ofNullable(name)
                    .flatMap(text -> text.version(language))
                    .ifPresent(text ->
                            names.add(new BodyName(language, NameForm.TERRITORY, text, null, null, null, null)));
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(new Body(staff.id(), kind, staff.territory(), names));
    }

    Found of(Executor executor) {
        StaffBody named = hierarchy.body(executor.id()).orElseGet(() -> byName.get(folded(executor.name())));
        if (named != null) {
            return hierarchy.isBelow(named.id(), giver.id())
                    ? new Found(Set.of(named.id()), List.of())
                    : missed(executor, Missed.Reason.NOT_BELOW);
        }
        Set<BodyKind> kinds = GroupName.staffs(executor.name());
        if (!kinds.isEmpty()) {
            return staffs(executor, kinds);
        }
        Optional<Group> group = GroupName.bodies(executor.name());
        if (group.isPresent()) {
            return group.get().isOpen() ? missed(executor, Missed.Reason.OPEN_GROUP) : members(executor, group.get());
        }
        List<Directory.Match> own = akimats.find(executor.name(), day);
        List<Directory.Match> found = own.isEmpty() ? directory.find(executor.name(), day) : own;
        if (found.size() != 1 || !found.get(0).body().kind().isAkimat()) {
            return missed(executor, Missed.Reason.NO_STAFF);
        }
        return at(executor, List.of(found.get(0).body()), Set.of());
    }

    private Found staffs(Executor executor, Set<BodyKind> kinds) {
        Set<String> staffs = new LinkedHashSet<>();
        below.forEach((akimat, staff) -> {
            if (kinds.contains(akimat.kind())) {
                staffs.add(staff.id());
            }
        });
        return staffs.isEmpty() ? missed(executor, Missed.Reason.NO_STAFF) : new Found(staffs, List.of());
    }

    private Found members(Executor executor, Group group) {
        Expansion expansion = group.expand(directory, day, giver.territory());
        return at(executor, expansion.bodies(), ofKinds(group));
    }

    /** The staffs at akimats of the group's kinds, whether the directory has these or not: it has few districts. */
    private Set<String> ofKinds(Group group) {
        Set<String> staffs = new LinkedHashSet<>();
        String within = group.within() == null ? null : territory(group.within());
        if (group.within() != null && within == null) {
            return staffs;
        }
        below.forEach((akimat, staff) -> {
            if (group.kinds().contains(akimat.kind()) && (within == null || akimat.isWithin(within))) {
                staffs.add(staff.id());
            }
        });
        return staffs;
    }

    private @Nullable String territory(String words) {
        List<Directory.Match> found = directory.find(words, day);
        return found.size() == 1 ? found.get(0).body().territory() : null;
    }

    private Found at(Executor executor, List<Body> bodies, Set<String> besides) {
        Set<String> staffs = new LinkedHashSet<>(besides);
        List<String> without = new ArrayList<>();
        for (Body body : bodies) {
            String digits = body.territory();
            BodyKind kind = body.kind();
            StaffBody staff = digits == null ? null : below.get(Territory.of(kind, digits));
            if (staff == null) {
                without.add(body.id());
            } else {
                staffs.add(staff.id());
            }
        }
        if (without.isEmpty() && !staffs.isEmpty()) {
            return new Found(staffs, List.of());
        }
        Missed.Reason reason = without.isEmpty() ? Missed.Reason.NO_STAFF : Missed.Reason.NO_STAFF_THERE;
        return new Found(staffs, List.of(new Missed(executor, reason, without)));
    }

    private static Found missed(Executor executor, Missed.Reason reason) {
        return new Found(Set.of(), List.of(new Missed(executor, reason, List.of())));
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
