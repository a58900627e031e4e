package kz.jospar.spring;

import java.util.List;
import kz.jospar.documents.PlanDocuments;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What a web application needs: the reader's language as an argument of controllers, refusals as problem details. */
@AutoConfiguration(after = JosparAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(WebMvcConfigurer.class)
public class JosparWebAutoConfiguration {
    /** The reader's language. */
    @Bean
    @ConditionalOnMissingBean
    public LanguageArgument languageArgument(JosparProperties properties) {
        return new LanguageArgument(properties.language());
    }

    /** The library's refusals as problem details. */
    @Bean
    @ConditionalOnMissingBean
    public LibraryProblems libraryProblems() {
        return new LibraryProblems();
    }

    /** Answers them where no advice of the application does. */
    @Bean
    @ConditionalOnMissingBean
    public LibraryProblemAdvice libraryProblemAdvice(LibraryProblems problems, LanguageArgument language) {
        return new LibraryProblemAdvice(problems, language);
    }

    /** The same for files, where files are read at all. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(PlanDocuments.class)
    static class Documents {
        @Bean
        @ConditionalOnMissingBean
        DocumentProblemAdvice documentProblemAdvice(LibraryProblemAdvice rest) {
            return new DocumentProblemAdvice(rest);
        }
    }

    /** Makes Spring MVC ask it. */
    @Bean
    @ConditionalOnMissingBean(name = "josparArguments")
    public WebMvcConfigurer josparArguments(LanguageArgument language) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(language);
            }
        };
    }
}
