/**
 * What the press tells of a sitting of which no minutes are at hand, and what it leaves open.
 *
 * <p>A {@link kz.jospar.protocol.report.SittingReport} comes in: its versions with their days, the {@link
 * kz.jospar.protocol.report.Instruction}s with what each version says of them, and the {@link
 * kz.jospar.protocol.report.Fact}s that can be compared. {@link kz.jospar.protocol.report.ReportLint} gives findings ({@link
 * kz.jospar.protocol.report.ReportCode}), {@link kz.jospar.protocol.report.SittingReport#assignments} core's assignments.
 * Prose is not compared: whoever writes the data says what a version says.
 */
@NullMarked
package kz.jospar.protocol.report;

import org.jspecify.annotations.NullMarked;
