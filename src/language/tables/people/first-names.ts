/** First names that the news of many countries has, by the language in which they are common. */
import { words } from '../../model/pattern.ts';

export const germanFirstNames = words(`
  Achim Adolf Albrecht Alexandra Alfons Alfred Alice Alina Alois Andrea Andreas Angela Angelika Anja Anke Anna Annalena
  Anne Annegret Annette Anton Antje Armin Arne Arno Arnold Astrid August Axel Barbara Bastian Beate Beatrix Benedikt Benjamin
  Bernd Bernhard Bert Berthold Bettina Birgit Björn Bodo Boris Brigitte Britta Bruno Burkhard Carl Carla Carmen Carola Carsten
  Caroline Christa Christian Christiane Christina Christine Christof Christoph Claudia Claus Clemens Cornelia Dagmar Daniel
  Daniela David Dennis Detlef Detlev Diana Dieter Dietmar Dietrich Dirk Dominik Dora Doris Dorothea Dorothee Eberhard Eckart
  Eckhard Edith Edmund Eduard Egon Elisabeth Elke Ella Elmar Emil Erich Erika Ernst Erwin Eugen Eva Evelyn Ewald Fabian Felix
  Ferdinand Florian Franz Franziska Frank Frauke Friedhelm Friederike Friedrich Fritz Gabi Gabriele Georg Gerald Gerd Gerda
  Gerhard Gerlinde Gernot Gero Gert Gertrud Gesine Gisela Gregor Gudrun Günter Günther Guido Gunter Gustav Hanna Hannah Hannelore
  Hannes Hanno Hans Hansjörg Harald Hartmut Hedwig Heide Heidemarie Heidi Heike Heiko Heiner Heinrich Heinz Helene Helga Hella
  Helmut Helmuth Hendrik Henning Henriette Henrik Herbert Heribert Hermann Hertha Hilde Hildegard Holger Horst Hubert Hubertus
  Hugo Ignaz Ilona Ilse Ines Inga Inge Ingeborg Ingo Ingrid Irene Iris Irmgard Isabel Isabell Isabelle Jan Jana Janine Jens
  Jessica Joachim Jochen Johann Johanna Johannes Jonas Jörg Jörn Josef Joseph Julia Julian Juliane Jürgen Jutta Kai Karin Karl
  Karla Karola Karoline Karsten Katarina Katharina Käthe Kathrin Katja Katrin Kerstin Kevin Klara Klaus Konrad Konstantin Kristin
  Kristina Kurt Lars Laura Lea Lena Leni Leo Leonhard Leonie Leopold Lina Lisa Lothar Lorenz Luca Lucas Ludwig Luisa Luise
  Lukas Lutz Magda Magdalena Maike Maja Malte Malu Manfred Manuel Manuela Marc Marcel Marco Marcus Maren Margarete Margarethe
  Margit Margot Margret Maria Marianne Marie Marietta Marina Mario Marion Marius Marlene Marlies Martin Martina Mathias Mathilde
  Matthias Max Maximilian Mechthild Meike Melanie Melina Michael Michaela Mirjam Mona Monika Moritz Nadine Nadja Nancy Natalie
  Nicola Nicole Niklas Nikolaus Nils Nina Nora Norbert Olaf Oliver Oskar Otmar Otto Ottmar Pascal Patricia Patrick Paul Paula
  Peer Peter Petra Philip Philipp Pia Rainer Ralf Ralph Raphael Regine Reiner Reinhard Reinhold Renate Renée Ricarda Richard
  Rita Robert Roland Rolf Roman Romy Ronald Ronny Rosemarie Roswitha Rudi Rudolf Rüdiger Rupert Ruth Sabine Sabrina Sahra Sandra
  Sara Sarah Sascha Saskia Sebastian Siegfried Siegmar Sigmar Sigrid Silke Silvia Simon Simone Sina Sonja Sophia Sophie Stefan
  Stefanie Steffen Steffi Stephan Stephanie Sten Susanne Susi Sven Svenja Swen Sybille Sylvia Tanja Theo Theodor Theresa Therese
  Thilo Thomas Thorsten Tilman Till Tim Timo Tina Tino Tobias Tom Torsten Udo Ulf Ulla Ulrich Ulrike Ursula Uschi Ute Utz Uwe
  Valentin Vanessa Veit Vera Verena Veronika Viktor Viktoria Vincent Volker Volkmar Waldemar Walter Walther Waltraud Wendelin
  Werner Wibke Wiebke Wilfried Wilhelm Willi Willy Winfried Wolf Wolfgang Wolfram Xaver Yvonne
  Cem Emin Aydan Aygül Mehmet Mustafa Murat Özlem Recep Tayyip Abdullah Ahmet Kemal Fatma Ayşe Leyla Serdar`);

export const frenchFirstNames = words(`
  Adèle Adrien Agathe Agnès Alain Albert Alexandre Alexis Alice Alix Aline Amélie Anaïs André Andrée Anne Annick Annie Antoine
  Ariane Armand Arnaud Arthur Audrey Aurélie Aurélien Aurore Axelle Baptiste Bastien Béatrice Benjamin Benoît Benoit Bernadette
  Bernard Bertrand Blaise Blanche Brice Brigitte Bruno Camille Carole Caroline Catherine Cécile Cédric Céline Chantal Charles
  Charlotte Christelle Christian Christiane Christine Christophe Claire Clara Claude Claudine Clémence Clément Clémentine Colette
  Coralie Corinne Cyril Damien Daniel Danièle Danielle David Delphine Denis Denise Diane Didier Dominique Édith Edith Édouard
  Edouard Élisabeth Elisabeth Élise Elise Élodie Elodie Éloïse Émile Émilie Emilie Emma Emmanuel Emmanuelle Éric Eric Erwan
  Estelle Étienne Etienne Eugène Ève Fabien Fabienne Fabrice Fanny Félix Fernand Florence Florent Florian Franck François
  Françoise Frédéric Frédérique Gabriel Gabrielle Gaël Gaëlle Gaspard Gaston Gauthier Geneviève Geoffroy Georges Gérald Gérard
  Germain Ghislaine Gilbert Gilles Ginette Gisèle Grégoire Grégory Guillaume Guy Gwenaëlle Hélène Henri Henriette Hervé Hubert
  Hugo Hugues Huguette Inès Irène Isabelle Jacqueline Jacques Jean Jeanne Jeannine Jérémie Jérémy Jérôme Joëlle Joël Jonathan
  Jordan Joseph Josette Josiane Julie Julien Juliette Justine Karim Karine Katia Kévin Laetitia Laura Laure Laurence Laurent Léa
  Léo Léon Léonard Liliane Line Lionel Lise Loïc Louis Louise Luc Lucas Lucie Lucien Lucienne Ludovic Lydie Madeleine Magali
  Manon Manuel Marc Marcel Marcelle Margaux Margot Marguerite Marianne Marie Marine Marion Marius Marjorie Marlène Martin Martine
  Maryse Mathieu Mathilde Matthieu Maud Maurice Max Maxence Maxime Mélanie Michel Michèle Micheline Mickaël Mireille Monique
  Morgane Muriel Myriam Nadège Nadia Nadine Natacha Nathalie Nicolas Nicole Noël Noémie Odette Odile Olivia Olivier Pascal
  Pascale Patrice Patricia Patrick Paul Paule Paulette Pauline Perrine Philippe Pierre Pierrette Quentin Rachel Rachida Raoul
  Raphaël Raymond Raymonde Régine Régis Rémi Rémy Renaud René Renée Richard Robert Rodolphe Roger Roland Romain Romane Ronan
  Roselyne Roxane Sabine Sabrina Samuel Sandra Sandrine Sarah Sébastien Ségolène Serge Séverine Simon Simone Solange Sonia
  Sophie Stanislas Stéphane Stéphanie Suzanne Sylvain Sylvie Tanguy Théo Théodore Thérèse Thibault Thibaut Thierry Thomas Tristan
  Ulysse Valentin Valérie Vanessa Véronique Victor Victoire Vincent Virginie Vivien Viviane Wilfried William Xavier Yann Yannick
  Yves Yvette Yvon Yvonne Zoé Mohamed Mohammed Ahmed Ali Farid Fatima Karima Mehdi Mourad Nabil Rachid Rachida Samir Yasmina`);

export const spanishFirstNames = words(`
  Abel Adela Adolfo Adrián Adriana Agustín Aitor Alba Alberto Alejandra Alejandro Alfonso Alfredo Alicia Almudena Álvaro Amalia
  Amparo Ana Andrea Andrés Ángel Ángela Ángeles Antonia Antonio Araceli Armando Arturo Asunción Aurelio Aurora Beatriz Belén
  Benito Bernardo Blanca Borja Bruno Camila Carla Carlos Carlota Carmela Carmen Carolina Catalina Cayetana Cecilia Celia César
  Clara Claudia Concepción Consuelo Cristian Cristina Cristóbal Daniel Daniela David Débora Diana Diego Dolores Domingo Edgardo
  Eduardo Elena Elisa Eloy Elsa Elvira Emilia Emiliano Emilio Encarnación Enrique Ernesto Esperanza Esteban Estela Ester Eugenia
  Eugenio Eva Evo Fabián Fátima Federico Felipe Félix Fermín Fernando Fidel Florencia Francisca Francisco Gabriel Gabriela
  Gaspar Gerardo Germán Gloria Gonzalo Gregorio Guadalupe Guillermo Gustavo Héctor Hernán Hilario Horacio Hugo Ignacio Inés
  Íñigo Irene Iria Isabel Isidro Ismael Iván Jacinto Jaime Javier Jesús Jimena Joaquín Jordi Jorge José Josefa Josefina Josep Juan
  Juana Julia Julián Julio Laura Lautaro Leandro Leonardo Leonor Leopoldo Leticia Lidia Lola Lorena Lorenzo Lourdes Lucas Lucía
  Luis Luisa Lupe Macarena Magdalena Manuel Manuela Marcela Marcelo Marcos Margarita María Mariana Mariano Maribel Marina Mario
  Marisa Marisol Marta Martín Mateo Matías Mauricio Máximo Mercedes Micaela Miguel Milagros Miren Miriam Mónica Montserrat
  Natalia Néstor Nicolás Nieves Noelia Nuria Octavio Olga Óscar Oscar Pablo Paloma Paola Pascual Patricia Patxi Paula Paulina
  Pedro Pepe Pilar Rafael Raimundo Ramiro Ramón Raquel Raúl Regina Remedios Ricardo Roberto Rocío Rodrigo Rogelio Román Rosalía
  Rosario Rubén Salvador Samuel Sandra Santiago Sara Sebastián Sergio Silvia Simón Sofía Sonia Soraya Susana Teodoro Teresa Tomás
  Valentina Valeria Vicente Víctor Victoria Violeta Virginia Xavier Ximena Yolanda`);

/** Of the rest of the world, as European papers write them. */
export const otherFirstNames = words(`
  Abdel Ahmad Aleksandr Aleksander Alexei Alexej Ariel Bashar Baschar Benazir Benjamin Binali Dmitri Dmitrij Ehud Gamal Giorgia
  Giovanni Giuseppe Goran Gordana Hamid Hassan Hillary Hosni Hugo Hussein Ibrahim Igor Ivo Jair Jana Jiří Josip Jitzchak Kofi
  Lech Luigi Luiz Mahmoud Mahmud Marek Mario Mateusz Matteo Milan Milorad Mohammad Muammar Narendra Nicola Nikola Nikolai Oleg
  Pavel Petr Petro Piotr Radovan Ratko Roberto Romano Saddam Sergej Sergei Silvio Slobodan Stanislaw Svetlana Tadeusz Tomasz
  Vaclav Václav Viktor Vladimír Wladimir Wolodymyr Zoran Ángela Barack Angela Yasser Jassir Ban Condoleezza Javier Jens Anders
  Lars Göran Gunnar Håkan Kjell Knut Mette Morten Niels Ole Per Søren Sven Torbjörn Ulf Jeroen Jaap Joost Maarten Wim Geert
  Guus Ruud Herman Donald Tony Gordon Theresa Boris Bill George Barack Joe`);
