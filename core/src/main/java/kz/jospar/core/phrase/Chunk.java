package kz.jospar.core.phrase;

import java.time.LocalDate;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.YearPart;
import kz.jospar.core.time.YearRange;
import org.jspecify.annotations.Nullable;

/** A constituent of a deadline phrase. */
sealed interface Chunk {

    /** тоқсан сайын; тоқсанына кемінде 1 рет. */
    record Frequency(Cycle every, @Nullable Count count) implements Chunk {}

    /** 2025 жылғы; 2025-2026 ж.ж. */
    record Years(YearRange range) implements Chunk {}

    /** A window of a year: ақпан; 1-30 маусым; 1 тоқсан. */
    record Part(YearPart part) implements Chunk {}

    /** A day of a year: 25 тамызға дейін. */
    record Date(int month, int day, Bound bound) implements Chunk {}

    /** A day with its year, where its limit stands after the year: 31.12.2025 дейін. */
    record Dated(LocalDate date, Bound bound) implements Chunk {}

    /** A window whose two ends have their years: 4 квартал 2003 г. - 3 квартал 2005 г. */
    record Span(PlanPeriod period) implements Chunk {}

    /** A day of the year after the reporting one: к 31 января, следующего за отчетным годом. */
    record DateAfterYear(int month, int day, Bound bound) implements Chunk {}

    /** A day of a month that another constituent names, or after a period that this one names: келесі айдың 5-не. */
    record DayOfMonth(
            int day, int monthsAfter, Bound bound, @Nullable Cycle after) implements Chunk {}

    /** оқу жылы ішінде. */
    record Academic() implements Chunk {}

    /** тұрақты. */
    record Always() implements Chunk {}

    /** кестеге сәйкес. */
    record Schedule() implements Chunk {}

    /** A comma or a conjunction between constituents. */
    record Joiner() implements Chunk {}

    /** How a day is bounded. */
    enum Bound {
        /** On the day: 5 желтоқсан. */
        ON,
        /** 20 сәуірден: waits for the limit that ends the list, or for the end of a window. */
        FROM,
        /** дейін, до: whether the day itself is included is unsettled. */
        UNTIL,
        /** кешіктірмей, не позднее: the day is included. */
        BY
    }
}
