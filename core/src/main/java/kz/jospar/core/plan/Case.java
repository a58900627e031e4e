package kz.jospar.core.plan;

/** The case of a noun as far as cells need it: kk септік, ru падеж. */
enum Case {
    /** Names the thing: ақпарат, информация, информацию. */
    PLAIN,
    /** Names the thing of somebody: ақпараты, бұйрығы. */
    OWNED,
    /** Names the thing in the plural or is a genitive: справки, постановления. */
    EITHER,
    /** Ілік септік: Үкіметтің, Правительства. */
    GENITIVE,
    /** Барыс септік: Үкіметке. */
    DATIVE,
    /** Any other case. */
    OBLIQUE,
    /** An adjective or a word without cases; the noun beside it tells. */
    NONE
}
