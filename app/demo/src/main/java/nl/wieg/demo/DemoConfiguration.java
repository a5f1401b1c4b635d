package nl.wieg.demo;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** What the demo adds to the product. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
class DemoConfiguration {}
