package kz.jospar.rating.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.methodology.DeclaredMethodology;

/** Who is rated; data of anybody else are refused by name. */
final class Units {
    private Units() {}

    static Roster of(DeclaredMethodology methodology, Observations data) {
        Roster declared = methodology.roster();
        if (declared != null) {
            return declared;
        }
        if (data.units().isEmpty()) {
            throw new RefusedException("no-units", "", "roster", "");
        }
        return Roster.from(data);
    }

    static Map<String, Integer> index(List<String> units) {
        Map<String, Integer> index = new HashMap<>();
        units.forEach(unit -> index.put(unit, index.size()));
        return index;
    }

    static void refuseOthers(Observations data, Map<String, Integer> units) {
        for (String unit : data.units()) {
            if (!units.containsKey(unit)) {
                throw new RefusedException("unknown-unit", unit, "roster", "");
            }
        }
    }
}
