/**
 * The command line: plans to tables, findings, dates and calendar feeds.
 *
 * <p>{@link kz.jospar.cli.Jospar} starts it and keeps the promises every command makes (UTF-8, exit codes, no stack
 * traces); each command is a class of its own, and does nothing but call the library and print what it says. What comes
 * in goes through {@link kz.jospar.cli.PlanInput}, what is written through {@link kz.jospar.cli.Output}.
 */
@NullMarked
package kz.jospar.cli;

import org.jspecify.annotations.NullMarked;
