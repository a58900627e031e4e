package kz.jospar.protocol.hierarchy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.regex.Pattern;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.BodyKind;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.LeftOut;
import kz.jospar.protocol.regulation.Level;
import kz.jospar.protocol.regulation.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One staff among those above and below it: kk жоғары және төмен тұрған штабтар арасындағы штаб, ru штаб среди
 * вышестоящих и нижестоящих.
 *
 * <p>Worked case: the Kostanay district staff is of level {@code DISTRICT}, and by its 3 goes by the decisions of the
 * regional staff: {@code Rule.of(true, new Citation("Kostanay staff", "3", 2025-11-11, null))}.
 *
 * @param id the key
 * @param name its name
 * @param level its level; staffs of an oblast and of a city of republican significance are both {@link Level#OBLAST}
 * @param above the id of the staff above it; {@code null} for the top
 * @param akimat the kind of akimat it sits at, which the level allows; {@code null} for a republican staff
 * @param territory the digits of that akimat's territory (kk ӘАОЖ, ru КАТО): 2, 4, 6 or 9; {@code null} for a republican
 *     staff
 * @param akimatName what that territory is called, «Қостанай ауданы / Костанайский район», so that «Қостанай ауданының әкімі»
 *     is known to be this staff's akim; {@code null} where the directory tells, as for oblasts
 * @param boundByHigher whether decisions of the staff directly above bind it, as its regulation says
 * @param note what a reader must know of this entry, such as that it is invented
 */
@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = LeftOut.class)
public record StaffBody(
        String id,
        LocalizedText name,
        Level level,
        @Nullable String above,
        @Nullable BodyKind akimat,
        @Nullable String territory,
        @Nullable LocalizedText akimatName,
        Rule<Boolean> boundByHigher,
        @Nullable LocalizedText note) {
    private static final Pattern TERRITORY = Pattern.compile("[0-9]{2}(?:[0-9]{2}(?:[0-9]{2}(?:[0-9]{3})?)?)?");

    public StaffBody {
        Guard.text("id", id);
        Guard.present("name", name);
        Guard.present("level", level);
        boundByHigher = boundByHigher == null ? Rule.unsaid() : boundByHigher;
        if (territory != null && !TERRITORY.matcher(territory).matches()) {
            throw new IllegalArgumentException(
                    "territory '" + territory + "' of staff '" + id + "' has not 2, 4, 6 or 9 digits");
        }
        if ((akimat == null) != (territory == null) || (akimat == null) != (level == Level.REPUBLICAN)) {
            throw new IllegalArgumentException("staff '" + id + "' of level " + level.code()
                    + " has an akimat and a territory, unless it is republican");
        }
        if (akimat == null && akimatName != null) {
            throw new IllegalArgumentException("staff '" + id + "' has no akimat that its akimatName could name");
        }
        if (akimat != null && level(akimat) != level) {
            throw new IllegalArgumentException(
                    "staff '" + id + "' of level " + level.code() + " sits at no " + akimat.code());
        }
    }

    private static @Nullable Level level(BodyKind akimat) {
        return switch (akimat) {
            case OBLAST_AKIMAT, REPUBLICAN_CITY_AKIMAT -> Level.OBLAST;
            case CITY_AKIMAT, DISTRICT_AKIMAT -> Level.DISTRICT;
            default -> null;
        };
    }
}
