package kz.jospar.portal.api;

import java.time.LocalDate;

/**
 * Why a deadline is on its day.
 *
 * @param obligation the deadline
 * @param due the day as the plan names it
 * @param adjusted the day to which days off moved it, before any postponement
 * @param lastDay the last day in force, as the deadline itself has it
 * @param text the sentences with the acts, in the reader's language
 */
public record ExplanationView(String obligation, LocalDate due, LocalDate adjusted, LocalDate lastDay, String text) {}
