package kz.jospar.spring;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.text.UnreadablePlanException;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.jackson.InvalidDocumentException;
import kz.jospar.schedule.TooManyObligationsException;
import kz.jospar.schedule.UnreadableScheduleException;
import kz.jospar.schedule.execution.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.util.ClassUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * The library's refusals as problem details (RFC 9457): kk қателік сипаттамасы, ru описание ошибки.
 *
 * <p>Each has a type {@code urn:jospar:problem:CODE}, a title and a detail in the reader's language and its {@code code};
 * where it concerns a place, {@code pointer} is a JSON pointer; {@code errors} lists
 * findings. Nothing of a stack trace or of the system comes into it.
 */
public class LibraryProblems {
    private static final String TYPE = "urn:jospar:problem:";
    private static final boolean DOCUMENTS =
            ClassUtils.isPresent("kz.jospar.documents.PlanDocuments", LibraryProblems.class.getClassLoader());

    /** Returns the problem of a refusal of the library, its own or that of a cause; nothing for any other failure. */
    public Optional<ProblemDetail> of(Throwable failure, Language language) {
        for (@Nullable Throwable one = failure; one != null; one = one.getCause()) {
            ProblemDetail problem = known(one, language);
            if (problem != null) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    private @Nullable ProblemDetail known(Throwable failure, Language language) {
        if (failure instanceof InvalidDocumentException invalid) {
            ProblemDetail problem =
                    problem(HttpStatus.BAD_REQUEST, "invalid-document", invalid.message(language), language);
            problem.setProperty("pointer", invalid.pointer());
            if (invalid.line() > 0) {
                problem.setProperty("line", invalid.line());
                problem.setProperty("column", invalid.column());
            }
            return problem;
        }
        if (failure instanceof UnreadablePlanException plan) {
            return unprocessable("unreadable-plan", plan.message(language), language);
        }
        if (failure instanceof UnreadableScheduleException schedule) {
            return unprocessable("unreadable-document", schedule.message(language), language);
        }
        if (failure instanceof TooManyObligationsException many) {
            return unprocessable("too-many-obligations", many.message(language), language);
        }
        if (failure instanceof MissingCalendarYearException missing) {
            String detail = Messages.in(language)
                    .text("problem.missing-calendar-year.detail", Integer.toString(missing.year()));
            return unprocessable("missing-calendar-year", detail, language);
        }
        return DOCUMENTS ? DocumentProblems.of(failure, language) : null;
    }

    /** Returns the problem of an event that the library does not let into a history. */
    public ProblemDetail of(Refusal refusal, Language language) {
        ProblemDetail problem = unprocessable("refused-event", refusal.message(language), language);
        problem.setProperty("reason", refusal.reason().code());
        problem.setProperty("errors", errors(List.of(refusal.finding()), language));
        return problem;
    }

    /** Returns the problem of findings that a document may not have, such as those of a rating's data. */
    public ProblemDetail of(List<Finding> findings, Language language) {
        String detail = findings.isEmpty() ? "" : findings.get(0).message(language);
        ProblemDetail problem = unprocessable("invalid-record", detail, language);
        problem.setProperty("errors", errors(findings, language));
        return problem;
    }

    /** Returns the problem of a record that Bean Validation refused; its messages are in the language of the request. */
    public ProblemDetail of(BindingResult refused, Language language) {
        List<Map<String, Object>> errors =
                refused.getAllErrors().stream().map(LibraryProblems::error).toList();
        String detail = errors.isEmpty() ? "" : String.valueOf(errors.get(0).get("detail"));
        ProblemDetail problem = unprocessable("invalid-record", detail, language);
        problem.setProperty("errors", errors);
        return problem;
    }

    private static Map<String, Object> error(ObjectError error) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("pointer", error instanceof FieldError field ? pointer(field.getField()) : "");
        shown.put("detail", String.valueOf(error.getDefaultMessage()));
        return shown;
    }

    /** Returns a path of Bean Validation, such as {@code sections[1].measures[0].title}, as a JSON pointer. */
    static String pointer(String path) {
        String steps =
                path.replace("~", "~0").replace("/", "~1").replace("]", "").replace('[', '.');
        return steps.isEmpty() ? "" : "/" + steps.replace('.', '/');
    }

    /** Returns findings as a problem lists them. */
    public static List<Map<String, Object>> errors(List<Finding> findings, Language language) {
        return findings.stream()
                .map(finding -> {
                    Map<String, Object> shown = new LinkedHashMap<>();
                    shown.put("code", finding.code());
                    shown.put("severity", finding.severity().code());
                    shown.put("detail", finding.message(language));
                    if (finding.place().measure() != null) {
                        shown.put("measure", finding.place().measure());
                    }
                    if (finding.place().row() != null) {
                        shown.put("row", finding.place().row());
                    }
                    if (finding.place().column() != null) {
                        shown.put("column", finding.place().column());
                    }
                    return shown;
                })
                .toList();
    }

    static ProblemDetail unprocessable(String code, String detail, Language language) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, code, detail, language);
    }

    static ProblemDetail problem(HttpStatus status, String code, String detail, Language language) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPE + code));
        problem.setTitle(Messages.in(language).text("problem." + code));
        problem.setProperty("code", code);
        return problem;
    }
}
