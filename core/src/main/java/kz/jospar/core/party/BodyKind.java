package kz.jospar.core.party;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a body of the directory is: kk ұйымның түрі, ru вид организации. */
public enum BodyKind {
    /** kk министрлік, ru министерство. */
    MINISTRY,
    /** An agency or another state body outside ministries: kk агенттік, ru агентство. */
    AGENCY,
    /** kk облыс әкімдігі, ru акимат области. */
    OBLAST_AKIMAT,
    /** Of a city of republican significance or the capital: kk республикалық маңызы бар қаланың әкімдігі. */
    REPUBLICAN_CITY_AKIMAT,
    /** kk қала әкімдігі, ru акимат города: of a city of oblast or district significance. */
    CITY_AKIMAT,
    /** kk аудан әкімдігі, ru акимат района. */
    DISTRICT_AKIMAT,
    /** Of a village, settlement or rural okrug: kk ауылдық округ әкімінің аппараты. */
    RURAL_AKIMAT,
    /** kk облыс (қала, аудан) басқармасы, бөлімі; ru управление, отдел местного исполнительного органа. */
    DEPARTMENT,
    /** kk жоғары оқу орны, ru высшее учебное заведение. */
    UNIVERSITY,
    /** kk ғылыми-зерттеу институты, ru научно-исследовательский институт. */
    RESEARCH_INSTITUTE,
    /** kk өзге ұйым, ru иная организация. */
    OTHER,
    /** A shortened word that names no body: РБ is a budget: kk ұйым емес, ru не организация. */
    TERM;

    /** Returns the word used in data files and in JSON: {@code oblast-akimat}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Tells whether it is a local executive body: kk жергілікті атқарушы орган, ru местный исполнительный орган. */
    public boolean isAkimat() {
        return switch (this) {
            case OBLAST_AKIMAT, REPUBLICAN_CITY_AKIMAT, CITY_AKIMAT, DISTRICT_AKIMAT, RURAL_AKIMAT -> true;
            default -> false;
        };
    }
}
