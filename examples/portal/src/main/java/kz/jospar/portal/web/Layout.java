package kz.jospar.portal.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.spring.LanguageArgument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page knows: in which language, on which day it is read, and how words of the library are shown. */
@ControllerAdvice(annotations = Controller.class)
class Layout {
    private final LanguageArgument languages;
    private final Clock clock;

    Layout(LanguageArgument languages, Clock clock) {
        this.languages = languages;
        this.clock = clock;
    }

    @ModelAttribute("language")
    Language language(Locale locale) {
        return languages.of(locale);
    }

    @ModelAttribute("words")
    Words words(Locale locale) {
        return new Words(languages.of(locale));
    }

    @ModelAttribute("today")
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Asked for only where a page needs it: {@code ${nonce.get()}}. */
    @ModelAttribute("nonce")
    Supplier<String> nonce(HttpServletRequest request) {
        return () -> ContentPolicy.nonce(request);
    }

    /** What is stored and cannot be read, where the page of errors is about that. */
    @ModelAttribute("broken")
    @Nullable
    Object broken(HttpServletRequest request) {
        return request.getAttribute(UnreadableRows.PLACE);
    }

    /** The page that was asked for, below the portal's own folder, also where the server answers with its page of errors. */
    @ModelAttribute("path")
    String path(HttpServletRequest request) {
        String asked = asked(request).substring(request.getContextPath().length());
        // Two slashes at its beginning would make another host of it in a link.
        return "/" + asked.replaceFirst("^[/\\\\]+", "");
    }

    /** The same page with the same filters in another language: {@code ${inLanguage.apply('ru')}}. */
    @ModelAttribute("inLanguage")
    UnaryOperator<String> inLanguage(HttpServletRequest request) {
        String page = request.getContextPath() + path(request);
        Object failed = request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
        String query = failed instanceof String text ? text : request.getQueryString();
        String others = query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.isEmpty() && !part.equals("lang") && !part.startsWith("lang="))
                        .map(part -> "&" + part)
                        .collect(Collectors.joining());
        // First, so that it counts whatever comes behind it.
        return code -> page + "?lang=" + code + others;
    }

    private static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }
}
