package kz.jospar.spring;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What a web application needs: the reader's language as an argument of controllers. */
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

    /** Makes Spring MVC ask it. */
    @Bean
    public WebMvcConfigurer josparArguments(LanguageArgument language) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(language);
            }
        };
    }
}
