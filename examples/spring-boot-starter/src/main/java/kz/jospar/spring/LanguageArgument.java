package kz.jospar.spring;

import java.util.Locale;
import kz.jospar.core.lang.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the reader's {@link Language}: that of the request's locale, else the application's. */
public final class LanguageArgument implements HandlerMethodArgumentResolver {
    private final Language otherwise;

    /** @param otherwise the language of a reader whose locale is none of the three */
    public LanguageArgument(Language otherwise) {
        this.otherwise = otherwise;
    }

    /** Returns the language of a locale, or the application's. */
    public Language of(Locale locale) {
        return Language.from(locale).orElse(otherwise);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Language.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        return of(LocaleContextHolder.getLocale());
    }
}
