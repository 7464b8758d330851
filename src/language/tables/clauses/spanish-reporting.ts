/** Spanish words by which a sentence says who speaks. */
import { words } from '../../model/pattern.ts';
import type { ReportingWords } from '../../model/reporting-words.ts';

const PARTICIPLES =
  '(?:dicho|declarado|explicado|afirmado|añadido|asegurado|señalado|indicado|anunciado|respondido|subrayado|denunciado|contado|reconocido|recordado|comentado|escrito|advertido|lamentado|insistido|concluido|prometido|pedido|manifestado|destacado|criticado|sostenido|apuntado|matizado|precisado|reclamado)';

export const spanishReporting: ReportingWords = {
  verbs: [
    `(?:ha|han|había|habían) ${PARTICIPLES}`,
    ...words(
      `dijo dijeron dice dicen decía declaró declararon declara explicó explicaron explica afirmó afirmaron afirma añadió añade
      agregó agrega aseguró aseguraron asegura señaló señalaron señala indicó indicaron indica anunció anunciaron anuncia
      respondió responde subrayó subraya denunció denunciaron denuncia contó cuenta relató relata reconoció reconoce recordó
      recuerda comentó comenta escribió escribe advirtió advirtieron advierte lamentó lamenta insistió insiste concluyó concluye
      prometió promete pidió pidieron pide preguntó pregunta manifestó manifiesta destacó destaca criticó criticaron critica
      sostuvo sostiene apuntó apunta matizó matiza precisó precisa reclamó reclama opinó opina consideró considera calificó
      califica llamó llama expresó expresa exclamó admitió admite confesó confiesa`,
    ),
  ],
  according: ['según', 'Según', 'de acuerdo con', 'en palabras de'],
  pronouns: words('él ella ellos ellas Él Ella Ellos Ellas este esta'),
  inverted: [],
  mayLackSubject: true,
  determiners: [
    ...words('el la los las un una su sus este esta varios varias'),
    ...words('El La Los Las Un Una Su Sus Este Esta Varios Varias'),
  ],
  linking: ['de', 'del', 'de la', 'de los', 'de las', 'y', 'en', 'para', 'al'],
  fronted: words(
    `Ayer Hoy En El-lunes Durante Tras Después Antes Según Pero Y Además También Sin Por Para Con Desde Así Ante Sobre A Al
    Luego Mientras`,
  ),
  between: words(
    'también ayer hoy además este el lunes martes miércoles jueves viernes sábado domingo',
  ),
  stops: words(
    `a al ante tras durante el-lunes este que quien pero ayer hoy con sin sobre desde hasta por según en tras mientras como lunes
    martes miércoles jueves viernes sábado domingo`,
  ),
  hasCapitalNouns: false,
};
