package kz.jospar.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.portal.account.Denial;
import kz.jospar.portal.account.Role;
import kz.jospar.portal.account.TooManyAttemptsException;
import kz.jospar.portal.plan.MissingPeriodException;
import kz.jospar.portal.plan.RefusedPlanException;
import kz.jospar.portal.staff.RefusedMoveException;
import kz.jospar.portal.staff.UnfinishedChoicesException;
import kz.jospar.portal.staff.UnfitChoicesException;
import kz.jospar.portal.web.Busy;
import kz.jospar.portal.web.FailureWords;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.portal.web.StaleVersionException;
import kz.jospar.portal.web.UnreadableRowException;
import kz.jospar.portal.web.UnreadableRows;
import kz.jospar.portal.work.BackdatedEventException;
import kz.jospar.portal.work.RefusedEventException;
import kz.jospar.spring.LanguageArgument;
import kz.jospar.spring.LibraryProblems;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Says every refusal of the API as {@code application/problem+json} in the reader's language, and nothing of the inside. */
@Component
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final LibraryProblems library;
    private final MessageSource sentences;
    private final LocaleResolver locales;
    private final LanguageArgument languages;
    private final JsonMapper json;

    Problems(
            LibraryProblems library,
            MessageSource sentences,
            LocaleResolver locales,
            LanguageArgument languages,
            JsonMapper json) {
        this.library = library;
        this.sentences = sentences;
        this.locales = locales;
        this.languages = languages;
        this.json = json;
    }

    /** Returns the language of a request. */
    Language language(HttpServletRequest request) {
        return languages.of(locales.resolveLocale(request));
    }

    /** Answers a failure. */
    void send(HttpServletRequest request, HttpServletResponse response, Exception failure) throws IOException {
        Language language = language(request);
        ProblemDetail problem = problem(request, failure, language);
        byte[] body = json.writeValueAsBytes(problem);
        response.setStatus(problem.getStatus());
        if (failure instanceof ErrorResponse known) {
            // 405 names the methods that are allowed, 415 the types.
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        if (problem.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"portal\", charset=\"UTF-8\"");
        }
        if (failure instanceof TooManyAttemptsException wait) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(wait.retryAfter().toSeconds()));
        }
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Busy.RETRY_AFTER.toSeconds()));
        }
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private ProblemDetail problem(HttpServletRequest request, Exception failure, Language language) {
        if (failure instanceof ApiException refused) {
            ProblemDetail problem = own(
                    refused.status(), refused.code(), language, refused.facts().toArray());
            if (!refused.pointer().isEmpty()) {
                problem.setProperty("pointer", refused.pointer());
            }
            if (!refused.parameter().isEmpty()) {
                problem.setProperty("parameter", refused.parameter());
            }
            return problem;
        }
        if (failure instanceof RefusedEventException refused) {
            return library.of(refused.refusal(), language);
        }
        if (failure instanceof BackdatedEventException early) {
            ProblemDetail problem = own(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "backdated-event",
                    language,
                    early.today().toString());
            problem.setProperty("pointer", "/on");
            return problem;
        }
        if (failure instanceof UnreadableRowException broken) {
            UnreadableRows.log(broken);
            return own(HttpStatus.INTERNAL_SERVER_ERROR, "unreadable-row", language, broken.place());
        }
        if (Busy.is(failure)) {
            return own(HttpStatus.SERVICE_UNAVAILABLE, "busy", language);
        }
        if (failure instanceof RefusedRatingException refused) {
            ProblemDetail problem =
                    own(HttpStatus.UNPROCESSABLE_CONTENT, "refused-rating", language, Long.toString(refused.errors()));
            problem.setProperty(
                    "findings",
                    refused.problems().stream().map(RatingFindingView::of).toList());
            return problem;
        }
        if (failure instanceof UnfinishedChoicesException unfinished) {
            ProblemDetail problem =
                    own(HttpStatus.UNPROCESSABLE_CONTENT, "unfinished-choices", language, unfinished.missing());
            problem.setProperty("pointer", unfinished.missing());
            return problem;
        }
        if (failure instanceof UnfitChoicesException unfit) {
            return own(HttpStatus.UNPROCESSABLE_CONTENT, "unfit-choices", language, unfit.matters());
        }
        if (failure instanceof RefusedMoveException refused) {
            return own(HttpStatus.UNPROCESSABLE_CONTENT, "refused-move", language, refused.message(language));
        }
        if (failure instanceof NotFoundException) {
            return own(HttpStatus.NOT_FOUND, "not-found", language);
        }
        if (failure instanceof StaleVersionException || failure instanceof TransientDataAccessException) {
            return request.getHeader(HttpHeaders.IF_MATCH) == null
                    ? own(HttpStatus.CONFLICT, "already-there", language)
                    : own(HttpStatus.PRECONDITION_FAILED, "stale", language);
        }
        if (failure instanceof RefusedPlanException refused) {
            Locale locale = Locale.forLanguageTag(language.code());
            return own(
                    HttpStatus.UNPROCESSABLE_CONTENT, "refused-plan", language, sentences.getMessage(refused, locale));
        }
        if (failure instanceof MissingPeriodException) {
            return own(HttpStatus.UNPROCESSABLE_CONTENT, "missing-period", language);
        }
        if (failure instanceof TooManyAttemptsException) {
            return own(HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts", language);
        }
        if (failure instanceof InsufficientAuthenticationException) {
            return own(HttpStatus.UNAUTHORIZED, "unauthorized", language);
        }
        if (failure instanceof AuthenticationException) {
            return own(HttpStatus.UNAUTHORIZED, "wrong-password", language);
        }
        if (failure instanceof AccessDeniedException denied) {
            return forbidden(Denial.of(denied), language);
        }
        if (failure instanceof MaxUploadSizeExceededException) {
            return own(HttpStatus.CONTENT_TOO_LARGE, "too-large", language);
        }
        return library.of(failure, language).orElseGet(() -> ofFramework(failure, language));
    }

    private ProblemDetail forbidden(Denial denial, Language language) {
        if (denial.reason() == Denial.Reason.ONE_TIME) {
            return own(HttpStatus.FORBIDDEN, "one-time-password", language);
        }
        ProblemDetail problem = own(HttpStatus.FORBIDDEN, "forbidden", language);
        if (denial.reason() == Denial.Reason.ROLE && denial.own() != null) {
            Locale locale = Locale.forLanguageTag(language.code());
            Object[] roles = {
                denial.roles().stream().map(role -> role(role, locale)).collect(Collectors.joining(", ")),
                role(denial.own(), locale)
            };
            problem.setDetail(sentences.getMessage("error.403.role", roles, locale)
                    + (denial.isForTheWorkingBody() ? " " + sentences.getMessage("error.403.ask", null, locale) : ""));
        }
        return problem;
    }

    private String role(Role role, Locale locale) {
        return sentences.getMessage("role." + role.name(), null, locale);
    }

    private ProblemDetail ofFramework(Exception failure, Language language) {
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return unreadable(unreadable, language);
        }
        if (failure instanceof MultipartException) {
            return own(HttpStatus.BAD_REQUEST, "bad-request", language);
        }
        if (failure instanceof ErrorResponse known) {
            HttpStatusCode status = known.getStatusCode();
            HttpStatus named = HttpStatus.resolve(status.value());
            if (named != null && status.is4xxClientError()) {
                return own(named, code(named), language);
            }
        }
        // The failure's own words may hold what somebody typed.
        LOG.error("{}", FailureWords.of(failure));
        return own(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", language);
    }

    private ProblemDetail unreadable(HttpMessageNotReadableException failure, Language language) {
        if (!(failure.getCause() instanceof JacksonException cause)) {
            return own(HttpStatus.BAD_REQUEST, "unreadable-body", language);
        }
        String pointer = pointer(cause.getPath());
        ProblemDetail problem;
        if (cause instanceof UnrecognizedPropertyException unknown) {
            Collection<Object> names = unknown.getKnownPropertyIds();
            String known = names == null
                    ? ""
                    : names.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
            problem = own(HttpStatus.BAD_REQUEST, "unknown-property", language, unknown.getPropertyName(), known);
        } else if (cause instanceof MismatchedInputException unfit && !pointer.isEmpty()) {
            problem = own(
                    HttpStatus.BAD_REQUEST,
                    "unfit-value",
                    language,
                    pointer.substring(1),
                    expected(unfit.getTargetType(), language));
        } else {
            problem = own(HttpStatus.BAD_REQUEST, "unreadable-body", language);
            TokenStreamLocation where = cause.getLocation();
            if (where != null && where.getLineNr() > 0) {
                problem.setProperty("line", where.getLineNr());
                problem.setProperty("column", where.getColumnNr());
            }
        }
        problem.setProperty("pointer", pointer);
        return problem;
    }

    /** As RFC 6901 writes it, empty for the whole body. */
    private static String pointer(List<JacksonException.Reference> path) {
        return path.stream()
                .map(step ->
                        step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    private String expected(@Nullable Class<?> type, Language language) {
        String what = "other";
        if (type == LocalDate.class) {
            what = "day";
        } else if (type == String.class) {
            what = "text";
        } else if (type != null && Collection.class.isAssignableFrom(type)) {
            what = "list";
        }
        return sentences.getMessage("api.expected." + what, null, Locale.forLanguageTag(language.code()));
    }

    private static String code(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case NOT_ACCEPTABLE -> "not-acceptable";
            case CONTENT_TOO_LARGE -> "too-large";
            case UNSUPPORTED_MEDIA_TYPE -> "unsupported-media-type";
            default -> "bad-request";
        };
    }

    private ProblemDetail own(HttpStatus status, String code, Language language, Object... facts) {
        Locale locale = Locale.forLanguageTag(language.code());
        String key = "api.problem." + code;
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(status, sentences.getMessage(key + ".detail", facts, locale));
        problem.setType(URI.create("urn:jospar:problem:" + code));
        problem.setTitle(sentences.getMessage(key, null, locale));
        problem.setProperty("code", code);
        return problem;
    }
}
