package kz.jospar.protocol.hierarchy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is wrong with who stands above whom: kk штабтар жүйесін тексеру, ru проверка системы штабов. Takes time that
 * grows with the number of staffs; a finding's text is the staff's id. What can be found: {@link HierarchyCode}.
 */
public final class HierarchyLint {
    private static final int MOST_TOLD = 20;

    private final Map<String, StaffBody> byId = new LinkedHashMap<>();
    private final Map<HierarchyCode, List<Finding>> found = new EnumMap<>(HierarchyCode.class);

    private HierarchyLint() {}

    /** Returns the findings by code, of one code in the order of the document. */
    public static List<Finding> check(HierarchyDocument document) {
        HierarchyLint lint = new HierarchyLint();
        lint.look(document.bodies());
        return Arrays.stream(HierarchyCode.values())
                .flatMap(code -> lint.found.getOrDefault(code, List.of()).stream())
                .toList();
    }

    private void look(List<StaffBody> bodies) {
        Map<Territory, String> akimats = new HashMap<>();
        for (StaffBody body : bodies) {
            if (byId.putIfAbsent(body.id(), body) != null) {
                add(HierarchyCode.STAFF_TWICE, body.id());
                continue;
            }
            if (body.akimat() != null && body.territory() != null) {
                String other = akimats.putIfAbsent(Territory.of(body.akimat(), body.territory()), body.id());
                if (other != null) {
                    add(HierarchyCode.AKIMAT_TWICE, body.id(), other, body.territory());
                }
            }
        }
        Set<String> inCircle = circles();
        for (StaffBody body : byId.values()) {
            one(body, inCircle.contains(body.id()));
        }
        List<String> tops = byId.values().stream()
                .filter(body -> body.above() == null)
                .map(StaffBody::id)
                .toList();
        if (tops.size() > 1) {
            add(HierarchyCode.SEVERAL_TOPS, told(tops));
        }
    }

    private void one(StaffBody body, boolean inCircle) {
        if (body.above() == null) {
            return;
        }
        StaffBody above = byId.get(body.above());
        if (above == null) {
            add(HierarchyCode.STAFF_ABOVE_UNKNOWN, body.id(), body.above());
            return;
        }
        if (!inCircle && above.level().compareTo(body.level()) >= 0) {
            add(HierarchyCode.LEVEL_NOT_BELOW, body.id(), above.id());
        }
        if (above.territory() != null
                && body.akimat() != null
                && body.territory() != null
                && !Territory.of(body.akimat(), body.territory()).isWithin(above.territory())) {
            add(HierarchyCode.TERRITORY_OUTSIDE, body.id(), body.territory(), above.territory());
        }
        if (!body.boundByHigher().isSaid()) {
            add(HierarchyCode.BINDING_UNSAID, body.id());
        }
    }

    /** Goes up from each staff once; what comes back to itself is a circle. */
    private Set<String> circles() {
        Set<String> seen = new HashSet<>();
        Set<String> all = new HashSet<>();
        for (String start : byId.keySet()) {
            Set<String> path = new LinkedHashSet<>();
            @Nullable String at = start;
            while (at != null && seen.add(at)) {
                path.add(at);
                StaffBody body = byId.get(at);
                at = body == null ? null : body.above();
            }
            if (at != null && path.contains(at)) {
                List<String> way = new ArrayList<>(path);
                List<String> circle = way.subList(way.indexOf(at), way.size());
                all.addAll(circle);
                add(HierarchyCode.STAFFS_IN_CIRCLE, told(circle));
            }
        }
        return all;
    }

    private static String told(List<String> ids) {
        String words = ids.stream().limit(MOST_TOLD).collect(Collectors.joining(", "));
        return ids.size() > MOST_TOLD ? words + ", …" : words;
    }

    private void add(HierarchyCode code, String text, String... facts) {
        found.computeIfAbsent(code, key -> new ArrayList<>())
                .add(new Finding(code.code(), code.severity(), Place.DOCUMENT, text, List.of(facts), null));
    }
}
