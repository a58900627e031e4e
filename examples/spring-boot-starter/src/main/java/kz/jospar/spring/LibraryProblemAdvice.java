package kz.jospar.spring;

import kz.jospar.core.lang.Language;
import kz.jospar.core.text.UnreadablePlanException;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.jackson.InvalidDocumentException;
import kz.jospar.schedule.TooManyObligationsException;
import kz.jospar.schedule.UnreadableScheduleException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers the library's refusals with {@code application/problem+json}, in the reader's language, of {@link
 * RestController} alone: a page of the application is never answered with JSON. It comes last: what an
 * advice of the application answers does not reach it. Spring's own advice ({@code spring.mvc.problemdetails.enabled})
 * comes before it and takes bodies that could not be read.
 */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.LOWEST_PRECEDENCE)
public class LibraryProblemAdvice {
    private final LibraryProblems problems;
    private final LanguageArgument languages;

    /** Makes one of the problems and of the language of a reader who names none. */
    public LibraryProblemAdvice(LibraryProblems problems, LanguageArgument languages) {
        this.problems = problems;
        this.languages = languages;
    }

    /** Answers what the library throws itself, also where Spring has wrapped it. */
    @ExceptionHandler({
        InvalidDocumentException.class,
        UnreadablePlanException.class,
        UnreadableScheduleException.class,
        TooManyObligationsException.class,
        MissingCalendarYearException.class
    })
    public ResponseEntity<ProblemDetail> refused(Exception failure) throws Exception {
        Language language = language();
        return answer(problems.of(failure, language).orElseThrow(() -> failure), language);
    }

    /** Answers a record of the library that Bean Validation refused; any other is left to Spring. */
    @ExceptionHandler
    public ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException failure)
            throws MethodArgumentNotValidException {
        Object record = failure.getBindingResult().getTarget();
        if (record == null || !LibraryJson.isOfLibrary(record.getClass())) {
            throw failure;
        }
        Language language = language();
        return answer(problems.of(failure.getBindingResult(), language), language);
    }

    private Language language() {
        return languages.of(LocaleContextHolder.getLocale());
    }

    /** Returns a problem as an answer. */
    static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, Language language) {
        return ResponseEntity.status(HttpStatusCode.valueOf(problem.getStatus()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .body(problem);
    }
}
