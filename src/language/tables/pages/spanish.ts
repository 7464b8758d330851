/** Spanish words on pages, beside their articles. */
import type { PageWords } from '../../model/page-words.ts';

export const spanishPages: PageWords = {
  labels: [
    '(?:publicidad|anuncio)',
    '(?:compartir|imprimir|comentar|guardar|enviar)(?: (?:en|este artículo|esta noticia).{0,30})?',
    '(?:\\d+ )?comentarios?',
    '(?:inicio|leer más|ver más|más información|te puede interesar|lee también|tiempo de lectura:? .{0,20})',
  ],
  pointers: [
    '(?:darse de baja|cancelar (?:la |tu )?suscripción)',
    'ver (?:este correo |este boletín )?en (?:el|tu|su) navegador',
    '(?:recibes|recibe|ha recibido) este',
    '(?:lee|lea|leer|ver|mira) (?:también|además|más)\\b',
    '(?:te|le) puede interesar',
    'más información',
    '(?:suscríbete|suscríbase|regístrate)\\b',
    '(?:síguenos|sigue a)\\b',
    'todos los derechos reservados',
  ],
  endings: [
    '(?:te puede interesar|le puede interesar|noticias relacionadas|artículos relacionados|más (?:información|noticias|leídas?)|lo más (?:leído|visto)|(?:\\d+ )?comentarios?|archivado en|sobre el autor|lee también)\\b',
  ],
  credits: [
    '(?:foto|fotografía|imagen|crédito|fuente|video)s? ?: ?',
    '\\((?:foto|imagen|crédito)[^)]*\\)$',
  ],
  paywall: [
    '(?:suscríbete|suscríbase|regístrate|inicia sesión)\\b.{0,60}\\bpara (?:seguir|continuar|leer)',
    '(?:contenido|artículo) (?:exclusivo )?(?:solo )?para suscriptores',
    '¿ya eres suscriptor',
  ],
  by: ['por'],
};
