package kz.jospar.spring.feed;

import kz.jospar.spring.JosparAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Feeds over HTTP for an application that has a {@link FeedStore}; each bean gives way to one of the application's own. */
@AutoConfiguration(after = JosparAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(FeedStore.class)
@EnableConfigurationProperties(FeedProperties.class)
public class FeedAutoConfiguration {
    /** What answers. */
    @Bean
    @ConditionalOnMissingBean
    public FeedFilter feedFilter(FeedStore store, FeedProperties properties) {
        return new FeedFilter(store, properties.path());
    }

    /** Before all others, for {@code jospar.feeds.path} only. */
    @Bean
    @ConditionalOnMissingBean(name = "feedFilterRegistration")
    public FilterRegistrationBean<FeedFilter> feedFilterRegistration(FeedFilter filter, FeedProperties properties) {
        FilterRegistrationBean<FeedFilter> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(properties.path() + "/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
